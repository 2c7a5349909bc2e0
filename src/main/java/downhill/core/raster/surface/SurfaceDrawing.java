package downhill.core.raster.surface;

import downhill.core.raster.Raster;
import downhill.core.raster.Viewport;
import downhill.core.raster.surface.ground.Bands;
import downhill.core.raster.surface.ground.ClothOnSurface;
import downhill.core.raster.surface.ground.GroundShadow;
import downhill.core.raster.surface.ground.Shading;
import downhill.core.raster.surface.ground.SurfaceScene;
import downhill.core.raster.surface.ground.Undressed;
import downhill.core.raster.surface.marks.Drape;
import downhill.core.raster.surface.mesh.CellRows;
import downhill.core.raster.surface.mesh.Faces;
import downhill.core.raster.surface.mesh.Mesh;
import downhill.core.raster.surface.mesh.Reduction;
import downhill.core.raster.surface.mesh.Strip;
import downhill.core.raster.surface.mesh.Vertices;
import downhill.core.raster.surface.mesh.Walls;
import downhill.core.raster.surface.space.Camera;
import downhill.core.raster.surface.space.Lamp;
import downhill.core.raster.surface.space.Projection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The drawing of one frame, strip by strip. Strips have nothing in common, so two threads share
 * them, each taking the next one when it has done with the last, and the pixels are the same
 * whoever draws which.
 */
final class SurfaceDrawing {
  /** Pixels of a strip: what is written of it stays within a second-level cache. */
  private static final int STRIP = 1 << 17;

  private final SurfaceScene scene;
  private final Viewport view;
  private final int supersampling;
  private final Projection projection;
  private final Vertices vertices;
  private final CellRows cellRows;
  private final Bands bands;
  private final GroundShadow shadow;
  private final Raster raster;
  private final float[] depth;
  private final int[] looks;
  private final int rows;
  private final AtomicInteger strips = new AtomicInteger();

  SurfaceDrawing(SurfaceScene scene, Camera camera, Viewport view, int supersampling) {
    this(scene, camera, view, supersampling, STRIP);
  }

  /**
   * @param strip pixels of a strip, at the most where that is more than a row
   */
  SurfaceDrawing(SurfaceScene scene, Camera camera, Viewport view, int supersampling, int strip) {
    this.scene = scene;
    this.view = view;
    this.supersampling = supersampling;
    this.projection = Projection.fitting(scene.shape(), camera, view);
    Lamp lamp = new Lamp(scene.shape(), scene.palette().light(), scene.occlusion(), camera);
    this.vertices = new Vertices(scene.shape(), projection.finer(supersampling), lamp);
    this.cellRows = new CellRows(vertices);
    this.bands = new Bands(scene.shape(), scene.levels(), scene.palette().ramp());
    this.shadow = new GroundShadow(scene.shape(), projection, lamp, scene.palette(), view);
    this.raster = new Raster(view.width(), view.height());
    this.depth = new float[view.width() * view.height()];
    this.looks = new int[scene.cloth().isPresent() && supersampling == 1 ? depth.length : 0];
    int most = strip / (view.width() * supersampling * supersampling);
    this.rows = Math.max(1, Math.min(view.height(), most));
  }

  SurfaceFrame frame() {
    return frame(() -> false).orElseThrow();
  }

  /** Nothing when cancelled, which is asked from strip to strip, from each thread. */
  Optional<SurfaceFrame> frame(BooleanSupplier cancelled) {
    draw(cancelled);
    return cancelled.getAsBoolean() ? Optional.empty() : Optional.of(drawn());
  }

  private SurfaceFrame drawn() {
    Drape drape = drapeOfDrawn();
    return looks.length == 0
        ? SurfaceFrame.of(scene, drape, raster)
        : SurfaceFrame.dressed(scene, drape, new Undressed(raster, depth, looks));
  }

  /** Draws, so that places can be laid on what is drawn. */
  Drape drape() {
    draw(() -> false);
    return drapeOfDrawn();
  }

  private void draw(BooleanSupplier cancelled) {
    IntStream.range(0, Vertices.THREADS)
        .parallel()
        .forEach(thread -> drawStrips(thread, cancelled));
  }

  private Drape drapeOfDrawn() {
    return new Drape(scene.shape(), projection, view, depth);
  }

  /** Draws strips until there are none left. */
  private void drawStrips(int thread, BooleanSupplier cancelled) {
    Strip strip = strip();
    double unit = view.scale() * supersampling;
    Shading shading = new Shading(scene, bands, unit, strip);
    Faces faces = new Faces(vertices.on(thread), strip, shading);
    Mesh mesh = new Mesh(faces, cellRows);
    Walls walls = new Walls(faces);
    for (int top = next(); top < view.height() && !cancelled.getAsBoolean(); top = next()) {
      int bottom = Math.min(view.height(), top + rows);
      strip.begin(top * supersampling, bottom * supersampling);
      shadow.paint(strip, supersampling);
      mesh.draw();
      walls.draw();
      if (supersampling > 1) {
        dress(strip);
        reduce(strip, top, bottom);
      }
    }
  }

  /** A picture that is seen as it is drawn is dressed as a whole. */
  private void dress(Strip strip) {
    scene
        .cloth()
        .map(cloth -> new ClothOnSurface(cloth, scene, vertices.projection()))
        .ifPresent(cloth -> cloth.cover(strip));
  }

  private void reduce(Strip strip, int top, int bottom) {
    Reduction.average(strip.colours(), supersampling, raster, top, bottom);
    Reduction.centres(strip.depth(), supersampling, view.width(), depth, top, bottom);
  }

  /** What needs no reduction is drawn where it is to be seen. */
  private Strip strip() {
    int width = view.width() * supersampling;
    if (supersampling == 1) {
      return Strip.within(width, depth, raster.pixels(), looks);
    }
    return scene.cloth().isPresent()
        ? Strip.keepingLooks(width, rows * supersampling)
        : Strip.of(width, rows * supersampling);
  }

  private int next() {
    return strips.getAndIncrement() * rows;
  }
}
