package downhill.core.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import org.junit.jupiter.api.Test;

class TrajectoryTest {
  private static final ScalarFunction PARABOLA =
      new ScalarFunction() {
        @Override
        public int dimensions() {
          return 1;
        }

        @Override
        public Evaluator evaluator() {
          return (x, y, values, count) -> {
            for (int i = 0; i < count; i++) {
              values[i] = x[i] * x[i] + 5;
            }
          };
        }
      };

  @Test
  void aSmallRateConvergesFromFarAway() {
    Trajectory trajectory = parabola(0.1);
    assertEquals(Outcome.CONVERGED, trajectory.outcome());
    assertEquals(5, trajectory.cost(trajectory.last()), 1e-9);
  }

  @Test
  void aRateBeyondTwoOverTheCurvatureDiverges() {
    assertEquals(Outcome.DIVERGED, parabola(1.1).outcome());
  }

  private static Trajectory parabola(double rate) {
    return Trajectory.of(
        PARABOLA, Domain.of(-10, 10), new GradientDescent(rate), new Vec2(10_000, 0), 1000);
  }
}
