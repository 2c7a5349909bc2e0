package downhill.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Functions;
import downhill.core.calculus.ScalarFunction;
import downhill.core.descent.Ending;
import downhill.core.descent.GradientDescent;
import downhill.core.descent.Outcome;
import downhill.core.descent.Setup;
import downhill.core.descent.Terrain;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FewestDigitsTest {
  private final Random random = new Random(8);

  /** Law: the rounded rate arrives as soon, and no rate that is rounded further does. */
  @Test
  void aRateKeepsTheDigitsThatItTakes() {
    int rounded = 0;
    for (int i = 0; i < 200; i++) {
      double curvature = Math.pow(10, 2 * random.nextDouble());
      Setup setup =
          new Setup(
              new Terrain(Functions.curve(x -> curvature * x * x / 2), Domain.of(-4, 4)),
              new GradientDescent(1),
              new Vec2(1 + 2 * random.nextDouble(), 0),
              1000);
      double product = random.nextBoolean() ? 1 + 1e-4 * random.nextGaussian() : 0.3;
      RateSample exact = sample(setup, product / curvature);
      RateSample found = FewestDigits.of(exact, setup, any -> true, () -> false);
      Trajectory run = Trajectory.of(setup.withRate(found.rate()));
      assertEquals(Outcome.CONVERGED, run.outcome());
      assertEquals(run.steps(), found.steps());
      assertEquals(run.cost(run.last()), found.finalCost());
      assertTrue(found.steps() <= exact.steps());
      int digits = digits(exact.rate(), found.rate());
      for (int fewer = 2; fewer < digits; fewer++) {
        Trajectory coarser = Trajectory.of(setup.withRate(rounded(exact.rate(), fewer)));
        assertFalse(
            coarser.outcome() == Outcome.CONVERGED && coarser.steps() <= exact.steps(),
            exact.rate() + " in " + fewer + " digits");
      }
      rounded += digits > 2 ? 1 : 0;
    }
    assertTrue(rounded > 20 && rounded < 180, rounded + " need more than two digits");
  }

  /** Each descent evaluates its start once, and never comes back to it. */
  @Test
  void onceCancelledNoOtherRateIsTried() {
    for (int most = 0; most <= 16; most++) {
      int last = most;
      AtomicInteger descents = new AtomicInteger();
      double start = 1.5;
      ScalarFunction f =
          Functions.curve(
              x -> {
                descents.addAndGet(x == start ? 1 : 0);
                return x * x / 2;
              });
      Setup setup =
          new Setup(
              new Terrain(f, Domain.of(-4, 4)), new GradientDescent(1), new Vec2(start, 0), 9);
      RateSample exact = sample(setup, 1 / 3.0);
      descents.set(0);
      FewestDigits.of(exact, setup, any -> false, () -> descents.get() >= last);
      assertEquals(most, descents.get());
    }
  }

  /** To four digits it would be more than a number can be. */
  @Test
  void theLargestRatesKeepTheDigitsWithWhichTheyAreNumbers() {
    Setup setup =
        new Setup(
            new Terrain(Functions.curve(x -> 5e-309 * x * x), Domain.of(-5, 5)),
            new GradientDescent(1.79761e308),
            new Vec2(2, 0),
            1000);
    RateSample exact = new RateSample(setup.optimizer().rate(), Ending.of(setup));
    assertTrue(exact.converges());
    assertEquals(1.7976e308, FewestDigits.of(exact, setup, any -> true, () -> false).rate());
  }

  private static RateSample sample(Setup setup, double rate) {
    Rates rates = new Rates(rate, 2 * rate, 2);
    return RateSpectrum.of(setup, rates, () -> false).orElseThrow().samples().get(0);
  }

  /** How many digits of the exact rate the found one has. */
  private static int digits(double exact, double found) {
    int digits = 2;
    while (digits < 17 && rounded(exact, digits) != found) {
      digits++;
    }
    assertEquals(found, rounded(exact, digits));
    return digits;
  }

  private static double rounded(double rate, int digits) {
    return Double.parseDouble(String.format(Locale.ROOT, "%." + (digits - 1) + "e", rate));
  }
}
