package downhill.core.descent;

import static downhill.core.calculus.Functions.curve;
import static downhill.core.calculus.Functions.surface;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class CliffTest {
  private static final int WAYS = 2_000;

  private final Random random = new Random(17);

  private boolean isBetween(ScalarFunction f, Vec2 from, Vec2 to) {
    return Cliff.isBetween(f.evaluator(), from, to);
  }

  /** Long ways cross hundreds of poles, of which each part of the way has many. */
  @Test
  void everyWayOverAPoleIsFound() {
    ScalarFunction tan = curve(Math::tan);
    for (int i = 0; i < WAYS; i++) {
      double from = 20 * random.nextDouble() - 10;
      double to = from + Math.pow(10, 3 * random.nextDouble() - 0.5);
      boolean crosses = Math.floor(from / Math.PI + 0.5) < Math.floor(to / Math.PI + 0.5);
      boolean found = isBetween(tan, new Vec2(from, 0), new Vec2(to, 0));
      assertTrue(found == crosses, from + " to " + to);
    }
  }

  @Test
  void aJumpIsFoundOnAnySlope() {
    for (int i = 0; i < WAYS; i++) {
      double height = Math.pow(10, 2 * random.nextDouble() - 1);
      double place = random.nextDouble();
      double slope = 10 * random.nextDouble();
      ScalarFunction stair =
          surface((x, y) -> slope * (x * x + y) + (x + y > 2 * place ? height : 0));
      assertTrue(isBetween(stair, new Vec2(-0.1, -0.1), new Vec2(1.1, 1.1)), height + " " + slope);
    }
  }

  /** Stairs on slopes, over many of which one way leads. */
  @Test
  void amongManyJumpsOneIsFound() {
    List<DoubleUnaryOperator> stairs =
        List.of(
            x -> x * x + 5 * Math.floor(x),
            x -> x + 3 * Math.sin(x) + Math.floor(x),
            x -> x - 2 * Math.floor(x / 2),
            x -> 0.1 * x * x * x + 20 * Math.floor(x / 2));
    for (DoubleUnaryOperator f : stairs) {
      int found = 0;
      for (int i = 0; i < WAYS / 10; i++) {
        double from = 20 * random.nextDouble() - 10;
        double to = from + 5 + 15 * random.nextDouble();
        found += isBetween(curve(f), new Vec2(from, 0), new Vec2(to, 0)) ? 1 : 0;
      }
      assertTrue(found > 0.95 * WAYS / 10, found + " of " + WAYS / 10);
    }
  }

  /** Where a place looked at is the pole itself or lies in the hole, too. */
  @Test
  void polesAndHolesAreBreaks() {
    assertTrue(isBetween(curve(x -> Math.sqrt(x * x - 1)), new Vec2(-3, 0), new Vec2(3, 0)));
    assertTrue(isBetween(curve(x -> Math.log(x * x - 1)), new Vec2(1.5, 0), new Vec2(-8.3, 0)));
    for (Vec2 to : List.of(new Vec2(1, 0), new Vec2(3, 0), new Vec2(0.77, 0))) {
      assertTrue(isBetween(curve(x -> 1 / x), new Vec2(-1, 0), to));
      assertTrue(isBetween(curve(x -> Math.log(Math.abs(x))), new Vec2(-1, 0), to));
      assertTrue(isBetween(curve(Math::signum), new Vec2(-1, 0), to));
    }
  }

  @Test
  void whatIsContinuousHasNone() {
    List<DoubleUnaryOperator> smooth =
        List.of(
            x -> x * x,
            x -> Math.sin(50 * x),
            Math::abs,
            x -> Math.sqrt(Math.sqrt(Math.abs(x))),
            x -> Math.exp(Math.min(x, 300)),
            x -> Math.atan(1000 * x));
    for (DoubleUnaryOperator f : smooth) {
      for (int i = 0; i < WAYS / 10; i++) {
        double from = 20 * random.nextDouble() - 10;
        double to = from + Math.pow(10, 3 * random.nextDouble() - 1);
        assertFalse(isBetween(curve(f), new Vec2(from, 0), new Vec2(to, 0)), from + " to " + to);
      }
    }
  }
}
