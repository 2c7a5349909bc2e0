package downhill.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Functions;
import downhill.core.descent.GradientDescent;
import downhill.core.descent.Outcome;
import downhill.core.descent.Setup;
import downhill.core.descent.Terrain;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
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
      RateSample found = FewestDigits.of(exact, setup, any -> true);
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
    return new BigDecimal(rate).round(new MathContext(digits)).doubleValue();
  }
}
