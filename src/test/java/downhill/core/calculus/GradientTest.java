package downhill.core.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Vec2;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.CalculusFieldElement;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.api.Test;

class GradientTest {
  /**
   * What errors over the reference functions may be, relative: two to three times what they are.
   * The largest are mostly those of short waves.
   */
  private record Limits(double median, double ninetyNinthPercentile, double largest) {
    void hold(double[] ascending) {
      assertAtMost(median, ascending[ascending.length / 2], "median");
      assertAtMost(ninetyNinthPercentile, ascending[ascending.length * 99 / 100], "99 %");
      assertAtMost(largest, ascending[ascending.length - 1], "largest");
    }

    private static void assertAtMost(double limit, double error, String name) {
      assertTrue(error <= limit, () -> name + ": " + error);
    }
  }

  /** The median is near ε^⅔ = 4e-11. */
  private static final Limits GRADIENT = new Limits(1e-10, 4e-8, 1e-6);

  /** The median is below √ε = 1.5e-8. */
  private static final Limits HESSIAN = new Limits(2e-8, 1e-5, 1e-4);

  /** Of a central difference of y², which has rounding errors only. */
  private static final double OF_A_PARABOLA = 1e-9;

  /** Of a difference to one side at its spacing of 6e-6, where the function has a term in x²·⁵. */
  private static final double ONE_SIDED = 1e-7;

  /** The oracle takes the same operations in another order. */
  private static final double VALUE_ERROR = 1e-9;

  /** A spacing is rounded to a multiple of the last place of x, which is 1e-10 of it. */
  private static final double ROUNDED = 1e-9;

  private static final DSFactory ORACLE = new DSFactory(2, 2);

  @Test
  void theGradientAgreesWithAutomaticDifferentiation() {
    GRADIENT.hold(errorsOverTheReferenceFunctions(false));
  }

  @Test
  void theHessianAgreesWithAutomaticDifferentiation() {
    HESSIAN.hold(errorsOverTheReferenceFunctions(true));
  }

  private static double[] errorsOverTheReferenceFunctions(boolean second) {
    Random random = new Random(3);
    return Arrays.stream(Reference.values())
        .flatMapToDouble(
            reference ->
                random
                    .doubles(200)
                    .map(
                        u -> {
                          Vec2 point = reference.domain().at(u, random.nextDouble());
                          return second
                              ? hessianError(reference, point)
                              : gradientError(reference, point);
                        }))
        .sorted()
        .toArray();
  }

  private static DerivativeStructure oracle(Reference reference, Vec2 point) {
    return reference.of(ORACLE.variable(0, point.x()), ORACLE.variable(1, point.y()));
  }

  private static double gradientError(Reference reference, Vec2 point) {
    DerivativeStructure exact = oracle(reference, point);
    double dx = exact.getPartialDerivative(1, 0);
    double dy = exact.getPartialDerivative(0, 1);
    Gradient gradient = Gradient.at(reference.function().evaluator(), point);
    assertEquals(
        exact.getValue(), gradient.value(), VALUE_ERROR * (1 + Math.abs(exact.getValue())));
    return Math.hypot(gradient.x() - dx, gradient.y() - dy) / Math.hypot(dx, dy);
  }

  private static double hessianError(Reference reference, Vec2 point) {
    DerivativeStructure exact = oracle(reference, point);
    double xx = exact.getPartialDerivative(2, 0);
    double xy = exact.getPartialDerivative(1, 1);
    double yy = exact.getPartialDerivative(0, 2);
    Hessian hessian = Hessian.at(reference.function(), point);
    double error = Math.hypot(hessian.xx() - xx, Math.hypot(hessian.xy() - xy, hessian.yy() - yy));
    return error / (1 + Math.hypot(xx, Math.hypot(xy, yy)));
  }

  @Test
  void neitherAddingNorTakingAwayTheSpacingLosesAnything() {
    Random random = new Random(4);
    for (int i = 0; i < 10_000; i++) {
      double x = i % 2 == 0 ? anywhere(random) : nearAPowerOfTwo(random);
      double length = Math.max(1, Math.abs(x));
      assertLosesNothing(x, Gradients::spacing, Math.cbrt(Math.ulp(1.0)) * length);
      assertLosesNothing(x, Hessian::spacing, Math.pow(Math.ulp(1.0), 0.25) * length);
    }
  }

  private static double anywhere(Random random) {
    return random.nextGaussian() * Math.pow(10, 20 * random.nextDouble() - 12);
  }

  /** On the other side of it the places of numbers are twice as far apart. */
  private static double nearAPowerOfTwo(Random random) {
    double power = Math.scalb(1, random.nextInt(40) - 10);
    return power * (1 + 1e-5 * random.nextInt(3) * random.nextGaussian());
  }

  private static void assertLosesNothing(double x, DoubleUnaryOperator spacing, double unrounded) {
    double h = spacing.applyAsDouble(x);
    assertEquals(h, spacing.applyAsDouble(-x));
    assertLosesNothing(x, h, unrounded);
    assertLosesNothing(-x, h, unrounded);
  }

  /** Nearer to 0 than the spacing x has finer places than it, of which one may be lost. */
  private static void assertLosesNothing(double x, double h, double unrounded) {
    BigDecimal exact = new BigDecimal(x + h).subtract(new BigDecimal(x));
    double loss = exact.subtract(new BigDecimal(h)).abs().doubleValue();
    assertTrue(loss <= (Math.abs(x) >= h ? 0 : Math.ulp(h)), () -> loss + " at " + x);
    assertEquals(unrounded, h, ROUNDED * h);
  }

  @Test
  void whereOneSideHasNoValueTheOtherDecides() {
    Formula halfPower =
        new Formula() {
          @Override
          public <T extends CalculusFieldElement<T>> T of(T x, T y) {
            return x.sqrt().pow(5).add(x.multiply(3));
          }
        };
    Gradient gradient = Gradient.at(halfPower.ofVariables(1).evaluator(), Vec2.ZERO);
    assertEquals(3, gradient.x(), ONE_SIDED);
    Formula mirrored =
        new Formula() {
          @Override
          public <T extends CalculusFieldElement<T>> T of(T x, T y) {
            return halfPower.of(x.negate(), y).add(y.square());
          }
        };
    Gradient other = Gradient.at(mirrored.ofVariables(2).evaluator(), new Vec2(0, 2));
    assertEquals(-3, other.x(), ONE_SIDED);
    assertEquals(4, other.y(), OF_A_PARABOLA);
  }

  @Test
  void inAHoleThereIsNoGradient() {
    Formula logarithm =
        new Formula() {
          @Override
          public <T extends CalculusFieldElement<T>> T of(T x, T y) {
            return x.log();
          }
        };
    Gradient gradient = Gradient.at(logarithm.ofVariables(1).evaluator(), new Vec2(-1, 0));
    assertTrue(Double.isNaN(gradient.value()) && Double.isNaN(gradient.x()));
  }
}
