package downhill.core.raster.surface;

import downhill.core.geometry.Vec2;
import downhill.core.raster.Raster;
import downhill.core.raster.Viewport;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.colour.Tones;
import downhill.core.raster.path.Reference;
import downhill.core.raster.surface.ground.Cloth;
import downhill.core.raster.surface.ground.ClothOnSurface;
import downhill.core.raster.surface.ground.SurfaceScene;
import downhill.core.raster.surface.ground.Undressed;
import downhill.core.raster.surface.marks.BallOnSurface;
import downhill.core.raster.surface.marks.Drape;
import downhill.core.raster.surface.marks.ReferenceOnSurface;
import downhill.core.raster.surface.marks.RingsOnSurface;
import downhill.core.raster.surface.marks.SurfaceOverlay;
import downhill.core.raster.surface.marks.TrailOnSurface;
import downhill.core.raster.surface.space.Camera;
import downhill.core.raster.surface.space.FrontEdges;
import downhill.core.raster.surface.space.Lamp;
import downhill.core.raster.surface.space.Ray;
import downhill.core.raster.surface.space.SurfaceAxis;
import java.util.List;
import java.util.Optional;

/**
 * One drawn picture of a surface, with the depth of each pixel. Marks are painted onto copies of
 * it, so that a moving ball needs no new picture; they share a sheet, so one thread paints at a
 * time.
 */
public final class SurfaceFrame {
  private final SurfaceScene scene;
  private final Raster raster;
  private final Drape drape;
  private final Optional<Undressed> undressed;

  private SurfaceFrame(
      SurfaceScene scene, Drape drape, Raster raster, Optional<Undressed> undressed) {
    this.scene = scene;
    this.drape = drape;
    this.raster = raster;
    this.undressed = undressed;
  }

  /** A frame that wears no cloth, and none later. */
  static SurfaceFrame of(SurfaceScene scene, Drape drape, Raster raster) {
    return new SurfaceFrame(scene, drape, raster, Optional.empty());
  }

  /** A frame that wears the cloth of its scene, and another one later. */
  static SurfaceFrame dressed(SurfaceScene scene, Drape drape, Undressed undressed) {
    return new SurfaceFrame(scene, drape, undressed.raster(), Optional.of(undressed))
        .wearing(scene.cloth().orElseThrow())
        .orElseThrow();
  }

  /**
   * The same picture in another cloth, many times sooner than it would be drawn; nothing where it
   * was drawn without one, or smooth.
   */
  public Optional<SurfaceFrame> wearing(Cloth cloth) {
    ClothOnSurface laid = new ClothOnSurface(cloth, scene, drape.projection());
    return undressed.map(
        bare ->
            new SurfaceFrame(scene.withCloth(Optional.of(cloth)), drape, bare.in(laid), undressed));
  }

  /** The same picture with other runs on it, under all that will be painted. */
  public SurfaceFrame with(List<Reference> references) {
    if (references.isEmpty()) {
      return this;
    }
    Raster marked = new Raster(view().width(), view().height());
    copyTo(marked);
    references.forEach(
        reference -> ReferenceOnSurface.paint(marked, drape, reference, scene.palette().marks()));
    return of(scene, drape, marked);
  }

  Viewport view() {
    return drape.view();
  }

  Camera camera() {
    return drape.projection().camera();
  }

  /** Copies the picture without any marks. */
  void copyTo(Raster target) {
    target.copyFrom(raster);
  }

  /** Copies the picture and paints trail, start, minimizers and ball onto the copy. */
  public void paint(Raster target, SurfaceOverlay overlay) {
    copyTo(target);
    Palette palette = scene.palette();
    TrailOnSurface trail = new TrailOnSurface(drape, overlay, palette);
    Optional<BallOnSurface> ball = ball(overlay);
    Lamp lamp = new Lamp(scene.shape(), palette.light(), Optional.empty(), camera());
    ball.ifPresent(b -> b.paintShadow(target, lamp));
    trail.paint(target);
    RingsOnSurface.paint(target, drape, overlay.minimizers(), palette.stone().minimizer());
    Vec2 start = overlay.journey().trajectory().position(0);
    if (scene.shape().domain().contains(start)) {
      trail.paintStart(target, start);
    }
    ball.ifPresent(b -> b.paint(target, overlay.orientation()));
  }

  /** The ball, unless it has left the domain: there the path ends in an arrow. */
  private Optional<BallOnSurface> ball(SurfaceOverlay overlay) {
    Vec2 position = overlay.position();
    Tones tones = scene.palette().tones(overlay.journey().outcome());
    return scene.shape().domain().contains(position)
        ? Optional.of(new BallOnSurface(drape, position, scene.palette(), tones))
        : Optional.empty();
  }

  /** Where the middle of the ball is painted, in pixels; empty outside the domain. */
  public Optional<Vec2> ballAt(SurfaceOverlay overlay) {
    return ball(overlay).map(BallOnSurface::middle);
  }

  /**
   * Whether the ball is above the cap and higher than the picture: an arrow at {@link #ballAt}
   * points up to it.
   */
  public boolean ballIsBeyond(SurfaceOverlay overlay) {
    return ball(overlay).map(BallOnSurface::isBeyond).orElse(false);
  }

  /** The place of the plane whose surface is seen at a pixel; empty beside it and on a wall. */
  public Optional<Vec2> pick(double px, double py) {
    return new Ray(scene.shape(), drape.projection(), px, py).place();
  }

  /** The lower front edge along x. */
  public SurfaceAxis xAxis() {
    return new FrontEdges(scene.shape(), drape.projection()).alongX();
  }

  /** The lower front edge along y. */
  public SurfaceAxis yAxis() {
    return new FrontEdges(scene.shape(), drape.projection()).alongY();
  }
}
