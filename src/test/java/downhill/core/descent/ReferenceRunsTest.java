package downhill.core.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Reference;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceRunsTest {
  /** A rate that is good for each function whose default start lies above a best minimizer. */
  private static final Map<Reference, Double> GOOD_RATES =
      Map.ofEntries(
          Map.entry(Reference.PARABOLA, 0.1),
          Map.entry(Reference.STEEP_PARABOLA, 0.02),
          Map.entry(Reference.DOUBLE_WELL, 0.05),
          Map.entry(Reference.TILTED_DOUBLE_WELL, 0.02),
          Map.entry(Reference.WAVE_ON_A_SLOPE, 0.5),
          Map.entry(Reference.ABSOLUTE_VALUE, 0.005),
          Map.entry(Reference.SMOOTH_CORNER, 0.5),
          Map.entry(Reference.BOWL, 0.1),
          Map.entry(Reference.RAVINE, 0.03),
          Map.entry(Reference.ROSENBROCK, 0.0015),
          Map.entry(Reference.HIMMELBLAU, 0.01),
          Map.entry(Reference.BOOTH, 0.1),
          Map.entry(Reference.LINE_THROUGH_THREE_POINTS, 0.1),
          Map.entry(Reference.LOGISTIC_REGRESSION, 1.0));

  @Test
  void aGoodRateReachesAListedMinimizerFromTheDefaultStart() {
    GOOD_RATES.forEach(
        (reference, rate) -> {
          Trajectory trajectory = run(reference, rate);
          assertEquals(Outcome.CONVERGED, trajectory.outcome(), reference::name);
          double pixel = reference.domain().diagonal() / 1000;
          assertTrue(
              reference.minimizers().stream()
                  .anyMatch(m -> m.distanceTo(trajectory.position(trajectory.last())) <= pixel),
              reference::name);
        });
  }

  @Test
  void noReferenceFunctionConvergesWhereItHasNoMinimizer() {
    for (double rate : new double[] {1e-4, 1e-3, 0.01, 0.1, 1}) {
      assertTrue(run(Reference.SADDLE, rate).outcome() != Outcome.CONVERGED);
      assertTrue(run(Reference.MONKEY_SADDLE, rate).outcome() != Outcome.CONVERGED);
    }
  }

  private static Trajectory run(Reference reference, double rate) {
    return Trajectories.of(
        reference.function(),
        reference.domain(),
        new GradientDescent(rate),
        reference.start(),
        Trajectory.MOST_STEPS);
  }
}
