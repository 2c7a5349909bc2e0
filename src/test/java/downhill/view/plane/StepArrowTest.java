package downhill.view.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Vec2;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StepArrowTest {
  /** Of a unit vector worked out from places far away. */
  private static final double ROUNDING = 1e-9;

  @Test
  void howeverLongTheStepTheArrowPointsAlongIt() {
    Random random = new Random(3);
    StepArrow arrow = new StepArrow();
    for (int i = 0; i < 1000; i++) {
      Vec2 from = new Vec2(400 * random.nextDouble(), 300 * random.nextDouble());
      double angle = 2 * Math.PI * random.nextDouble();
      Vec2 along = new Vec2(Math.cos(angle), Math.sin(angle));
      double length = Math.pow(10, 2 + 200 * random.nextDouble());
      Vec2 way = arrow.point(from, from.plus(along.times(length)), 1).minus(from);
      assertTrue(arrow.isVisible());
      assertEquals(1, way.dot(along) / way.norm(), ROUNDING, "of length " + length);
    }
  }

  @Test
  void aStepToNowhereHasNoArrow() {
    StepArrow arrow = new StepArrow();
    arrow.point(Vec2.ZERO, new Vec2(Double.NaN, 100), 1);
    assertFalse(arrow.isVisible());
    arrow.point(Vec2.ZERO, new Vec2(3, 4), 1);
    assertFalse(arrow.isVisible());
  }
}
