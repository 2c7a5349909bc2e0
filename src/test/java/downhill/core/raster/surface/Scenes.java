package downhill.core.raster.surface;

import downhill.core.analysis.HeightField;
import downhill.core.analysis.Levels;
import downhill.core.calculus.Functions;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Grid;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Viewport;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.surface.ground.SurfaceScene;
import downhill.core.raster.surface.marks.Drape;
import downhill.core.raster.surface.space.Camera;
import downhill.core.raster.surface.space.Spot;
import downhill.core.raster.surface.space.SurfaceShape;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** Landscapes for the tests of surface pictures. */
public final class Scenes {
  public static final Domain SQUARE = Domain.of(-5, 5, -5, 5);
  public static final DoubleBinaryOperator HIMMELBLAU =
      (x, y) -> Math.pow(x * x + y - 11, 2) + Math.pow(x + y * y - 7, 2);

  private Scenes() {}

  /** For places on the frame that {@link Surface#render} gives. */
  static Drape drape(SurfaceScene scene, Camera camera, Viewport view) {
    return new SurfaceDrawing(scene, camera, view, 1).drape();
  }

  /** The pixel of a place on the surface or the cut. */
  static Vec2 pixel(Drape drape, Vec2 place) {
    Spot spot = drape.on(place);
    return new Vec2(spot.x(), spot.y());
  }

  public static HeightField field(DoubleBinaryOperator f, Domain domain, int size) {
    return HeightField.sample(Functions.surface(f), new Grid(domain, size, size));
  }

  /** Cells with a hole left out. */
  public static SurfaceShape shape(HeightField field) {
    return SurfaceShape.of(field, Levels.of(field), List.of());
  }

  static SurfaceScene scene(DoubleBinaryOperator f, Domain domain, int size) {
    HeightField field = field(f, domain, size);
    return SurfaceScene.of(shape(field), Levels.of(field), Palette.LIGHT);
  }
}
