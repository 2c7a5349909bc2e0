package downhill.core.raster;

import java.util.stream.IntStream;

/**
 * The drawing of one frame, strip by strip. Strips have nothing in common, so two threads take
 * turns at them, and the pixels are the same whoever draws which.
 */
final class SurfaceDrawing {
  /** Pixels of a strip: what the strip's buffers take stays within a second-level cache. */
  private static final int STRIP = 1 << 17;

  private static final int THREADS = 2;

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

  SurfaceDrawing(SurfaceScene scene, Camera camera, Viewport view, int supersampling) {
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
  }

  SurfaceFrame frame() {
    IntStream.range(0, THREADS).parallel().forEach(this::drawStrips);
    return new SurfaceFrame(scene, view, projection, raster, depth);
  }

  /** Draws every second strip, beginning with the first or the second. */
  private void drawStrips(int first) {
    int width = view.width() * supersampling;
    int rows = Math.max(1, STRIP / width / supersampling);
    Vertices own = vertices.copy();
    Mesh mesh = new Mesh(own, cellRows);
    Strip strip = new Strip(width, rows * supersampling);
    Walls walls = new Walls(own, strip);
    double unit = view.scale() * supersampling;
    Shading shading =
        new Shading(scene, own.projection(), bands, shadow, unit, supersampling, width);
    int[] colours = new int[width * rows * supersampling];
    for (int top = first * rows; top < view.height(); top += THREADS * rows) {
      int bottom = Math.min(view.height(), top + rows);
      strip.begin(top * supersampling, bottom * supersampling);
      mesh.draw(strip);
      walls.draw();
      shading.colour(strip, colours);
      Reduction.average(colours, supersampling, raster, top, bottom);
      Reduction.centres(strip.depth, supersampling, view.width(), depth, top, bottom);
    }
  }
}
