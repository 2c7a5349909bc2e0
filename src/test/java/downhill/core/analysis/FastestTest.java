package downhill.core.analysis;

import static downhill.core.analysis.Spectra.FEW;
import static downhill.core.analysis.Spectra.setup;
import static downhill.core.analysis.Spectra.spectrum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Functions;
import downhill.core.calculus.ScalarFunction;
import downhill.core.descent.Outcome;
import downhill.core.descent.Setup;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Which rate is the best of a spectrum. */
class FastestTest {
  /** Of the usual rates, 3.9 % apart, about 0.5. */
  private static final double HALF_A_SAMPLE = 0.01;

  @Test
  void ofRatesThatArriveAlikeTheMiddleOneIsBest() {
    Setup setup = setup(Landscapes.BOWL, Domain.of(-4, 4, -4, 4), new Vec2(1, 2), 100);
    RateSample best = spectrum(setup, Rates.OF_SLIDER).best().orElseThrow();
    assertEquals(1, best.steps());
    assertEquals(0.5, best.rate(), HALF_A_SAMPLE);
  }

  /** The sum of two of them, or one rounded up, is more than a number can be. */
  @Test
  void ofTheLargestRatesTheBestIsFound() {
    Setup setup =
        setup(Functions.curve(x -> 5e-309 * x * x), Domain.of(-5, 5), new Vec2(2, 0), 1000);
    RateSample best = spectrum(setup, new Rates(1e300, 1.7976e308, 30)).best().orElseThrow();
    assertEquals(1, best.steps());
    assertEquals(1, best.rate() / 1e308, HALF_A_SAMPLE);
  }

  /** Beyond 2/λmax = 0.0388 single rates arrive sooner, their neighbours not at all. */
  @Test
  void aRateThatArrivesByChanceIsNotTheBest() {
    ScalarFunction valley =
        Functions.surface((x, y) -> Math.pow(1 - x, 2) + 5 * Math.pow(y - x * x, 2));
    Setup setup = setup(valley, Domain.of(-2, 2, -1, 3), new Vec2(-0.5, 2.6), 1000);
    RateSample best = spectrum(setup, Rates.OF_SLIDER).best().orElseThrow();
    assertTrue(best.rate() < 0.0388, best.toString());
  }

  /** Down the floor of a ravine no step sees the walls, until a breath does. */
  @Test
  void aRateAtWhichTheBallOnlyBalancesIsNotTheBest() {
    ScalarFunction ravine = Functions.surface((x, y) -> x * x + 25 * y * y);
    Setup setup = setup(ravine, Domain.of(-4, 4, -4, 4), new Vec2(3, 0), 1000);
    assertEquals(Outcome.CONVERGED, Trajectory.of(setup.withRate(0.5)).outcome());
    double best = spectrum(setup, Rates.OF_SLIDER).best().orElseThrow().rate();
    assertTrue(best * 50 < 2, best + " is stable");
  }

  /** Where both directions shrink alike it takes 10 steps, and 19 at the samples beside it. */
  @Test
  void theBestRateIsLookedForBetweenTheSamples() {
    ScalarFunction camel =
        Functions.surface(
            (x, y) -> 2 * x * x - 1.05 * Math.pow(x, 4) + Math.pow(x, 6) / 6 + x * y + y * y);
    Setup setup = setup(camel, Domain.of(-2.5, 2.5, -2.5, 2.5), new Vec2(2.49, 1.95), 1000);
    assertTrue(spectrum(setup, Rates.OF_SLIDER).best().orElseThrow().steps() <= 12);
    ScalarFunction wells = Functions.curve(x -> Math.pow(x * x - 1, 2));
    Setup narrow = setup(wells, Domain.of(-2, 2), new Vec2(0.08, 0), 1000);
    assertTrue(spectrum(narrow, Rates.OF_SLIDER).best().orElseThrow().steps() <= 5);
  }

  /** Of ranges half a percent of the rate wide, between samples that take twice as many. */
  @Test
  void aRateAtWhichAnEarlyStepLandsIsFound() {
    assertEquals(2, fewest(x -> x - Math.log(x), Domain.of(-1, 5), 3));
    assertEquals(4, fewest(x -> Math.sqrt(1 + x * x), Domain.of(-8, 8), 7));
    assertTrue(fewest(x -> Math.log(1 + x * x), Domain.of(-5, 5), -3) <= 4);
  }

  private static int fewest(DoubleUnaryOperator f, Domain domain, double start) {
    Setup setup = setup(Functions.curve(f), domain, new Vec2(start, 0), 1000);
    return spectrum(setup, Rates.OF_SLIDER).best().orElseThrow().steps();
  }

  /** The rounded rate, which no sample has, is tried when all the samples are there. */
  @Test
  void aSpectrumThatIsCancelledAsItsBestRateIsRoundedIsNone() {
    AtomicBoolean cancelled = new AtomicBoolean();
    double start = 3;
    DoubleUnaryOperator bowl = x -> 0.7 * x * x;
    Domain domain = Domain.of(-4, 4);
    Setup setup = setup(Functions.curve(bowl), domain, new Vec2(start, 0), 1000);
    Trajectory best =
        Trajectory.of(setup.withRate(spectrum(setup, FEW).best().orElseThrow().rate()));
    double first = best.position(1).x();
    ScalarFunction watched =
        Functions.curve(
            x -> {
              cancelled.compareAndSet(false, x == first);
              return bowl.applyAsDouble(x);
            });
    Setup same = setup(watched, domain, new Vec2(start, 0), 1000);
    assertEquals(Optional.empty(), RateSpectrum.of(same, FEW, cancelled::get));
    assertTrue(cancelled.get());
  }
}
