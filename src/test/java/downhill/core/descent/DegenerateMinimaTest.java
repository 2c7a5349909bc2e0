package downhill.core.descent;

import static downhill.core.calculus.Functions.curve;
import static downhill.core.calculus.Functions.surface;
import static downhill.core.descent.Verdicts.LINE;
import static downhill.core.descent.Verdicts.PLANE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where a direction has no curvature at the minimum. */
class DegenerateMinimaTest {
  /** Of a pixel: so near to it a numerical search for the minimum may say either. */
  private static final double A_LITTLE = 0.05;

  /** At the origin. */
  private static final List<ScalarFunction> OF_FOURTH_ORDER =
      List.of(
          curve(x -> Math.pow(x, 4)),
          surface((x, y) -> Math.pow(x, 4) + Math.pow(y, 4)),
          surface((x, y) -> Math.pow(x * x + y * y, 2)),
          surface((x, y) -> Math.pow(x, 4) + y * y));

  /** 0 along a line or two. */
  private static final List<ScalarFunction> VALLEYS =
      List.of(
          surface((x, y) -> (x - y) * (x - y)),
          surface((x, y) -> Math.pow(x + 2 * y - 3, 2)),
          surface((x, y) -> Math.pow(0.1 * x + 0.2 * y - 0.3, 2)),
          surface((x, y) -> x * x * y * y));

  private final Random random = new Random(11);

  private Vec2 start(ScalarFunction f, double reach) {
    double x = reach * (2 * random.nextDouble() - 1);
    return new Vec2(x, f.dimensions() == 1 ? 0 : reach * (2 * random.nextDouble() - 1));
  }

  @Test
  void aMinimumOfFourthOrderIsReachedWithinAPixelOrCrawledTo() {
    for (ScalarFunction f : OF_FOURTH_ORDER) {
      Domain domain = f.dimensions() == 1 ? LINE : PLANE;
      for (int i = 0; i < 100; i++) {
        GradientDescent optimizer = new GradientDescent(0.15 * Math.pow(10, -3 * i / 100.0));
        int steps = i % 2 == 0 ? 1000 : 10_000;
        Trajectory trajectory = Trajectories.of(f, domain, optimizer, start(f, 1), steps);
        double away = trajectory.position(trajectory.last()).distanceTo(new Vec2(0, 0));
        if (Math.abs(away / domain.pixel() - 1) > A_LITTLE) {
          boolean isThere = away < domain.pixel();
          assertEquals(
              isThere ? Outcome.CONVERGED : Outcome.STILL_DESCENDING,
              trajectory.outcome(),
              () -> optimizer + ", " + away);
        }
      }
    }
  }

  @Test
  void aLevelValleyIsNoSaddle() {
    for (ScalarFunction f : VALLEYS) {
      for (int i = 0; i < 300; i++) {
        Vec2 start = start(f, 3);
        Trajectory trajectory = Trajectories.of(f, PLANE, new GradientDescent(0.01), start, 1000);
        Outcome outcome = trajectory.outcome();
        assertTrue(
            outcome == Outcome.CONVERGED || outcome == Outcome.STILL_DESCENDING,
            () -> outcome + " from " + start);
      }
    }
  }
}
