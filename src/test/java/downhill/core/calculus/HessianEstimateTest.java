package downhill.core.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Vec2;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.api.Test;

class HessianEstimateTest {
  /** Of the entries and of |f|: rounding of automatic differentiation, and of the formulas. */
  private static final double ROUNDING = 1e-13;

  /** Of the other λ: beside that no number or picture shows a λ so small. */
  private static final double UNSEEN = 1e-4;

  /** Relative: the spacing that is looked for has an error of a millionth. */
  private static final double EXACT = 1e-6;

  /** Relative: at the end of where there are values the spacing is short, and rounding more. */
  private static final double AT_AN_END = 1e-3;

  private static HessianEstimate at(ScalarFunction f, double x, double y) {
    return HessianEstimate.at(f, new Vec2(x, y)).orElseThrow();
  }

  @Test
  void theErrorIsNoLargerThanSaid() {
    Random random = new Random(41);
    for (Reference reference : Reference.values()) {
      for (int i = 0; i < 100 && reference.function().dimensions() == 2; i++) {
        Vec2 point = reference.domain().at(random.nextDouble(), random.nextDouble());
        DSFactory factory = new DSFactory(2, 2);
        DerivativeStructure f =
            reference.of(factory.variable(0, point.x()), factory.variable(1, point.y()));
        HessianEstimate estimate = at(reference.function(), point.x(), point.y());
        assertNear(f.getPartialDerivative(2, 0), estimate.hessian().xx(), estimate.error().xx(), f);
        assertNear(f.getPartialDerivative(1, 1), estimate.hessian().xy(), estimate.error().xy(), f);
        assertNear(f.getPartialDerivative(0, 2), estimate.hessian().yy(), estimate.error().yy(), f);
      }
    }
  }

  private static void assertNear(
      double exact, double estimate, double error, DerivativeStructure f) {
    assertEquals(exact, estimate, error + ROUNDING * (Math.abs(exact) + Math.abs(f.getValue())));
  }

  /** From a millionth of a unit beside it to far away. */
  @Test
  void besideAConeTheCurvatureIsOneOverTheDistance() {
    Random random = new Random(42);
    ScalarFunction cone = Functions.surface((x, y) -> Math.sqrt(x * x + y * y));
    for (int i = 0; i < 1000; i++) {
      double distance = Math.pow(10, 7 * random.nextDouble() - 6);
      Vec2 out = Vec2.ofAngle(2 * Math.PI * random.nextDouble());
      Vec2 round = out.quarterTurned();
      HessianEstimate estimate = at(cone, distance * out.x(), distance * out.y());
      assertEquals(1 / distance, estimate.hessian().along(round), estimate.errorAlong(round));
      assertEquals(0, estimate.hessian().along(out), estimate.errorAlong(out));
      assertTrue(estimate.errorAlong(out) < UNSEEN / distance, () -> "at " + distance);
    }
  }

  /** Where the differences of neighbouring values are rounding: y is up to 1e5, x is small. */
  @Test
  void farDownARavineTheFlatCurvatureIsSeen() {
    Random random = new Random(43);
    for (int i = 0; i < 300; i++) {
      double steep = Math.pow(10, 1 + 3 * random.nextDouble());
      double y = Math.pow(10, 1 + 4 * random.nextDouble());
      ScalarFunction ravine = Functions.surface((a, b) -> a * a + steep * b * b);
      HessianEstimate estimate = at(ravine, random.nextGaussian(), y);
      assertEquals(2, estimate.hessian().xx(), estimate.error().xx());
      assertEquals(2 * steep, estimate.hessian().yy(), EXACT * 2 * steep);
    }
  }

  @Test
  void atACornerTheErrorIsLargerThanTheDifference() {
    List<ScalarFunction> corners =
        List.of(
            Functions.curve(Math::abs),
            Functions.curve(x -> Math.sqrt(Math.abs(x))),
            Functions.curve(x -> Math.pow(Math.abs(x), 1.5)));
    for (ScalarFunction corner : corners) {
      HessianEstimate estimate = at(corner, 0, 0);
      assertTrue(estimate.error().xx() > Math.abs(estimate.hessian().xx()));
    }
  }

  @Test
  void nearTheEndOfWhereThereAreValuesTheSpacingIsShort() {
    for (double x : new double[] {1e-6, 1e-3, 1}) {
      HessianEstimate estimate = at(Functions.curve(Math::log), x, 0);
      assertEquals(-1 / (x * x), estimate.hessian().xx(), estimate.error().xx());
      assertTrue(estimate.error().xx() < AT_AN_END / (x * x));
    }
    assertTrue(HessianEstimate.at(Functions.curve(Math::log), Vec2.ZERO).isEmpty());
  }

  @Test
  void aQuadraticIsExactFromAnySpacing() {
    Random random = new Random(44);
    for (int i = 0; i < 300; i++) {
      double[] c = random.doubles(6, -100, 100).toArray();
      ScalarFunction f =
          Functions.surface(
              (x, y) -> c[0] * x * x + c[1] * x * y + c[2] * y * y + c[3] * x + c[4] * y + c[5]);
      Vec2 spacing = new Vec2(1 + random.nextDouble(), 1 + random.nextDouble());
      HessianEstimate estimate = HessianEstimate.ofQuadratic(f, Vec2.ZERO, spacing, 0);
      double rounding = ROUNDING * Arrays.stream(c).map(Math::abs).sum();
      assertEquals(2 * c[0], estimate.hessian().xx(), rounding);
      assertEquals(c[1], estimate.hessian().xy(), rounding);
      assertEquals(2 * c[2], estimate.hessian().yy(), rounding);
    }
  }
}
