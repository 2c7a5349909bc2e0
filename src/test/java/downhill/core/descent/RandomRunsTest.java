package downhill.core.descent;

import static downhill.core.calculus.Functions.curve;
import static downhill.core.calculus.Functions.surface;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Reference;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RandomRunsTest {
  private static final int RUNS = 10_000;

  /** Five windows of sixteen steps. */
  private static final int SHORTEST_TAIL = 80;

  /** Poles, kinks, steps, holes, overflow and underflow. */
  private static final List<ScalarFunction> WILD =
      List.of(
          curve(Math::tan),
          curve(Math::floor),
          curve(x -> Math.pow(x, x)),
          curve(x -> 1 / (x * x)),
          curve(x -> Math.exp(Math.exp(x))),
          curve(x -> Math.log(Math.abs(x))),
          curve(x -> Math.sqrt(Math.abs(x))),
          curve(x -> 1e300 * x * x),
          curve(x -> 1e-300 * x * x),
          curve(x -> x * Math.sin(1 / x)),
          curve(x -> Double.NaN),
          curve(x -> Double.NEGATIVE_INFINITY),
          surface((x, y) -> Math.abs(x) + Math.max(x, y)),
          surface((x, y) -> Math.log(x) * Math.sqrt(y)),
          surface((x, y) -> Math.asin(x / 3) + y * y),
          surface((x, y) -> Math.exp(x * y)),
          surface((x, y) -> x % 1 + Math.rint(y)),
          surface((x, y) -> Math.atan2(y, x)),
          surface((x, y) -> x / y));

  @Test
  void anyFunctionStartAndRateHasExactlyOneOutcomeAndAReason() {
    Random random = new Random(8);
    List<ScalarFunction> functions = new ArrayList<>(WILD);
    Arrays.stream(Reference.values()).map(Reference::function).forEach(functions::add);
    for (int i = 0; i < RUNS; i++) {
      ScalarFunction f = functions.get(random.nextInt(functions.size()));
      Domain domain = f.dimensions() == 1 ? Domain.of(-3, 5) : Domain.of(-3, 5, -2, 2);
      Vec2 start = new Vec2(coordinate(random), f.dimensions() == 1 ? 0 : coordinate(random));
      Optimizer optimizer = new GradientDescent(Math.pow(10, 14 * random.nextDouble() - 9));
      int steps = random.nextInt(120);
      Trajectory trajectory = Trajectories.of(f, domain, optimizer, start, steps);
      assertEquals(trajectory.outcome() == Outcome.CONVERGED, trajectory.limit().isPresent());
      assertTrue(hasValue(trajectory) || isOver(trajectory.outcome()));
      assertTrue(trajectory.last() <= steps);
      assertTrue(trajectory.steps() <= 8 * Math.max(steps, SHORTEST_TAIL));
      if (i % 8 == 0) {
        assertEquals(trajectory.outcome(), trajectory.verdict().outcome());
        assertNotNull(trajectory.verdict().reason());
      }
    }
  }

  /** At the last iterate. */
  private static boolean hasValue(Trajectory trajectory) {
    int last = trajectory.last();
    return Double.isFinite(trajectory.cost(last) + trajectory.gradient(last).norm());
  }

  private static boolean isOver(Outcome outcome) {
    return outcome == Outcome.DIVERGED || outcome == Outcome.UNDEFINED;
  }

  private static double coordinate(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> 0;
      case 1 -> random.nextInt(7) - 3;
      case 2 -> 1e4 * random.nextGaussian();
      case 3 -> 1e200 * random.nextGaussian();
      case 4 -> random.nextBoolean() ? Double.NaN : Double.POSITIVE_INFINITY;
      default -> 2 * random.nextGaussian();
    };
  }
}
