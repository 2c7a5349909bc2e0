package downhill.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.Ending;
import downhill.core.descent.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class SlownessTest {
  private static final double ROUNDING = 1e-12;

  private static RateSample sample(double rate, Outcome outcome, int steps) {
    return new RateSample(rate, new Ending(outcome, steps, 0, Optional.empty()));
  }

  /** The middle of the way in log η has the middle of the values at its ends. */
  @Test
  void theFewestStepsAreZeroAndTheMostAreOne() {
    DoubleUnaryOperator slowness =
        new Slowness(
            List.of(
                sample(0.001, Outcome.STILL_DESCENDING, 1000),
                sample(0.01, Outcome.CONVERGED, 1000),
                sample(0.1, Outcome.CONVERGED, 100),
                sample(1, Outcome.CONVERGED, 10),
                sample(10, Outcome.DIVERGED, 3)),
            1000);
    assertEquals(1, slowness.applyAsDouble(-2), ROUNDING);
    assertEquals(0.75, slowness.applyAsDouble(-1.5), ROUNDING);
    assertEquals(0.5, slowness.applyAsDouble(-1), ROUNDING);
    assertEquals(0, slowness.applyAsDouble(0), ROUNDING);
    assertEquals(1, slowness.applyAsDouble(-9), "level before the samples that converge");
    assertEquals(0, slowness.applyAsDouble(9), "and beyond them");
  }

  @Test
  void whereNothingConvergesItIsZero() {
    DoubleUnaryOperator slowness = new Slowness(List.of(sample(0.1, Outcome.DIVERGED, 5)), 1000);
    assertEquals(0, slowness.applyAsDouble(-1));
  }

  /** A descent that starts on the minimizer arrives after no step. */
  @Test
  void noStepAtAllIsAsFastAsOne() {
    DoubleUnaryOperator slowness =
        new Slowness(
            List.of(sample(0.1, Outcome.CONVERGED, 0), sample(1, Outcome.CONVERGED, 1)), 0);
    for (double log = -2; log < 1; log += 0.25) {
      assertTrue(slowness.applyAsDouble(log) == 0, "at " + log);
    }
  }
}
