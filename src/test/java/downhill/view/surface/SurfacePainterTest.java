package downhill.view.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import downhill.core.analysis.HeightField;
import downhill.core.analysis.Levels;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Grid;
import downhill.core.raster.Viewport;
import downhill.core.raster.surface.space.Camera;
import downhill.session.Display;
import downhill.session.Gallery;
import downhill.session.Session;
import downhill.view.Toolkit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurfacePainterTest {
  private static final Domain VIEW = Domain.of(-5, 5, -5, 5);
  private static final Viewport VIEWPORT = new Viewport(60, 50, 1);
  private static final Display DISPLAY = Session.of(Gallery.first().experiment(), false).display();

  private static SurfacePainter painter() {
    Toolkit.start();
    return Toolkit.call(() -> new SurfacePainter(() -> {}));
  }

  /** A step, up to the right or, with a negative slope, up to the left. */
  private static CostFunction step(String text, double slope) {
    return CostFunction.of(text).withParameters(List.of(slope));
  }

  private static Camera camera(SurfacePainter painter, CostFunction cost) {
    HeightField field = HeightField.sample(cost, new Grid(VIEW, 20, 20));
    Covering covering = new Covering(VIEW, Levels.of(field), Optional.empty());
    return Toolkit.call(
        () -> {
          painter.draw(cost, covering, DISPLAY, VIEWPORT);
          return painter.camera();
        });
  }

  @Test
  void anotherValueIsSeenFromTheSameSideAnotherFormulaFromItsOwn() {
    CostFunction up = step("tanh(a*x) + 0*y", 4);
    CostFunction down = step("tanh(a*x) + 0*y", -4);
    SurfacePainter painter = painter();
    Camera left = camera(painter, up);
    Camera right = camera(painter(), down);
    assertNotEquals(left, right);
    assertEquals(left, camera(painter, down));
    assertEquals(right, camera(painter, step("tanh(c*x) + 0*y", -4)));
  }
}
