package downhill.core.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.geometry.Vec2;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HessianTest {
  /** Exact to a few √ε of the values round the point. */
  private static final double SECOND_DIFFERENCE = 1e-6;

  /** A few units in the last place of entries of size 10. */
  private static final double ROUNDING = 1e-13;

  @Test
  void eigenvaluesAndDirectionsSatisfyTheirEquation() {
    Random random = new Random(5);
    for (int i = 0; i < 10_000; i++) {
      Hessian hessian =
          new Hessian(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
      assertEigen(hessian, hessian.largest(), hessian.largestDirection());
      assertEigen(hessian, hessian.smallest(), hessian.smallestDirection());
      assertEquals(0, hessian.largestDirection().dot(hessian.smallestDirection()), ROUNDING);
    }
  }

  private static void assertEigen(Hessian hessian, double value, Vec2 direction) {
    assertEquals(1, direction.norm(), ROUNDING);
    assertEquals(value, hessian.along(direction), 10 * ROUNDING);
    assertEquals(
        value * direction.x(),
        hessian.xx() * direction.x() + hessian.xy() * direction.y(),
        10 * ROUNDING);
    assertEquals(
        value * direction.y(),
        hessian.xy() * direction.x() + hessian.yy() * direction.y(),
        10 * ROUNDING);
  }

  @Test
  void equalEigenvaluesHaveTheAxesForDirections() {
    Hessian round = new Hessian(2, 0, 2);
    assertEquals(new Vec2(1, 0), round.largestDirection());
    assertEquals(2, round.smallest());
  }

  @Test
  void oneVariableHasOneSecondDerivative() {
    Hessian hessian = Hessian.at(Reference.STEEP_PARABOLA.function(), new Vec2(1, 0));
    assertEquals(10, hessian.xx(), SECOND_DIFFERENCE);
    assertEquals(0, hessian.xy());
    assertEquals(0, hessian.yy());
  }

  @Test
  void aTurnedFrameHasTheSameMatrixInItsOwnCoordinates() {
    Random random = new Random(8);
    for (int i = 0; i < 1000; i++) {
      double xx = random.nextGaussian();
      double xy = random.nextGaussian();
      double yy = random.nextGaussian();
      Vec2 u = Vec2.ofAngle(2 * Math.PI * random.nextDouble());
      Vec2 v = new Vec2(-u.y(), u.x());
      ScalarFunction f =
          Functions.surface((x, y) -> (xx * x * x + 2 * xy * x * y + yy * y * y) / 2);
      Vec2 point = new Vec2(random.nextGaussian(), random.nextGaussian());
      Hessian turned = Hessian.turned(f.evaluator(), point, u);
      assertEquals(form(u, u, xx, xy, yy), turned.xx(), SECOND_DIFFERENCE);
      assertEquals(form(u, v, xx, xy, yy), turned.xy(), SECOND_DIFFERENCE);
      assertEquals(form(v, v, xx, xy, yy), turned.yy(), SECOND_DIFFERENCE);
    }
  }

  /** uᵀ H v. */
  private static double form(Vec2 u, Vec2 v, double xx, double xy, double yy) {
    return u.dot(new Vec2(xx * v.x() + xy * v.y(), xy * v.x() + yy * v.y()));
  }

  @Test
  void alongTheFloorOfAKinkThereIsNoCurvatureInAFrameThatLiesThere() {
    ScalarFunction f = Functions.surface((x, y) -> Math.abs(x - y));
    Vec2 floor = Vec2.ofAngle(Math.PI / 4);
    for (double x : new double[] {-3, 0, 1.25}) {
      Hessian turned = Hessian.turned(f.evaluator(), new Vec2(x, x), floor);
      assertEquals(0, turned.xx(), SECOND_DIFFERENCE);
      assertEquals(0, turned.xy(), SECOND_DIFFERENCE);
    }
  }
}
