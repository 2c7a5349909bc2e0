package downhill.view.surface;

import downhill.core.analysis.Boundary;
import downhill.core.analysis.HeightField;
import downhill.core.analysis.Levels;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Grid;
import downhill.core.raster.Viewport;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.surface.Surface;
import downhill.core.raster.surface.SurfaceFrame;
import downhill.core.raster.surface.ground.SurfaceScene;
import downhill.core.raster.surface.mesh.Visibility;
import downhill.core.raster.surface.space.Camera;
import downhill.core.raster.surface.space.Occlusion;
import downhill.core.raster.surface.space.SurfaceShape;
import downhill.session.Display;
import downhill.view.paint.LatestOnly;
import downhill.view.paint.Stillness;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Keeps a drawn frame of the surface: a quick one at once whenever something changes, and a smooth
 * one, with the valleys darkened, once it stands still.
 */
final class SurfacePainter {
  private static final int SAMPLES = 201;

  /** Enough to tell which side shows more. */
  private static final int COARSE = 61;

  private static final int SMOOTH = 3;

  private final Runnable refined;
  private final LatestOnly<Content, Smooth> smoothing =
      new LatestOnly<>("surface", SurfacePainter::smooth, this::accept, Object::equals);
  private final Stillness stillness = new Stillness(Stillness.OF_A_GESTURE, this::smoothen);
  private Sampling sampling;
  private Camera facing;
  private SurfaceScene scene;
  private Content content;
  private SurfaceFrame frame;
  private Optional<Quick> quick = Optional.empty();

  /** What the heights depend on. */
  private record Sampling(CostFunction cost, Domain view) {}

  /** What a frame depends on, but for the darkness of the valleys, which may follow. */
  private record Content(SurfaceShape shape, SurfaceScene scene, Camera camera, Viewport viewport) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Content that
          && shape == that.shape
          && scene.palette() == that.scene.palette()
          && scene.cloth().equals(that.scene.cloth())
          && camera.equals(that.camera)
          && viewport.equals(that.viewport);
    }

    /** Whether another content differs in nothing but the cloth. */
    boolean differsInClothOnly(Content other) {
      SurfaceScene same = other.scene.withCloth(scene.cloth());
      return equals(new Content(other.shape, same, other.camera, other.viewport))
          && scene.occlusion().equals(same.occlusion());
    }

    @Override
    public int hashCode() {
      return 31 * camera.hashCode() + viewport.hashCode();
    }
  }

  /** A frame as drawn at once. */
  private record Quick(Content content, SurfaceFrame frame) {
    static Quick of(Content content) {
      return new Quick(
          content, Surface.render(content.scene(), content.camera(), content.viewport(), 1));
    }

    /** Only then it can wear another cloth, and is worth being kept. */
    boolean isDressed() {
      return content.scene().cloth().isPresent();
    }

    /** The same in another cloth, if nothing else is new. */
    Optional<SurfaceFrame> as(Content other) {
      return content.differsInClothOnly(other)
          ? other.scene().cloth().flatMap(frame::wearing)
          : Optional.empty();
    }
  }

  /** A smooth frame, and the quick one of the same darkness, from which a drag goes on. */
  private record Smooth(SurfaceScene scene, SurfaceFrame frame, Optional<Quick> quick) {}

  /**
   * @param refined run when the frame has become smoother
   */
  SurfacePainter(Runnable refined) {
    this.refined = refined;
  }

  /**
   * Draws anew where anything has changed.
   *
   * @param display with the camera as turned by hand; empty: the side that shows more
   */
  void draw(CostFunction cost, Covering covering, Display display, Viewport viewport) {
    Palette palette = display.palette();
    Sampling next = new Sampling(cost, covering.view());
    if (!next.equals(sampling)) {
      model(next, covering.levels(), palette);
    }
    scene = scene.wearing(palette).withCloth(covering.cloth());
    Content seen = new Content(scene.shape(), scene, display.camera().orElse(facing), viewport);
    if (!seen.equals(content)) {
      content = seen;
      Quick drawn =
          quick
              .flatMap(last -> last.as(seen))
              .map(worn -> new Quick(seen, worn))
              .orElseGet(() -> Quick.of(seen));
      frame = drawn.frame();
      quick = Optional.of(drawn).filter(Quick::isDressed);
      smoothing.wantNothing();
      stillness.begin();
    }
  }

  private void model(Sampling next, Levels levels, Palette palette) {
    // The same formula with other values is not seen from another side.
    boolean sameCost = sampling != null && next.cost().text().equals(sampling.cost().text());
    sampling = next;
    SurfaceShape shape = shape(next, SAMPLES, levels);
    scene = SurfaceScene.of(shape, levels, palette);
    if (!sameCost) {
      facing = Visibility.best(shape(next, COARSE, levels));
    }
  }

  private static SurfaceShape shape(Sampling of, int samples, Levels levels) {
    HeightField field = HeightField.sample(of.cost(), new Grid(of.view(), samples, samples));
    return SurfaceShape.of(field, levels, Boundary.of(of.cost(), field));
  }

  private static Optional<Smooth> smooth(Content content, BooleanSupplier useless) {
    SurfaceScene scene = content.scene();
    SurfaceScene dark =
        scene.occlusion().isPresent() ? scene : scene.withOcclusion(Occlusion.of(scene.shape()));
    Content darker = new Content(content.shape(), dark, content.camera(), content.viewport());
    return Surface.render(dark, content.camera(), content.viewport(), SMOOTH, useless)
        .map(frame -> new Smooth(dark, frame, dark.cloth().map(worn -> Quick.of(darker))));
  }

  private void smoothen() {
    smoothing.want(content);
  }

  private void accept(Content of, Smooth smooth) {
    scene = smooth.scene();
    frame = smooth.frame();
    quick = smooth.quick();
    refined.run();
  }

  SurfaceFrame frame() {
    return frame;
  }

  SurfaceShape shape() {
    return scene.shape();
  }

  Camera camera() {
    return content.camera();
  }
}
