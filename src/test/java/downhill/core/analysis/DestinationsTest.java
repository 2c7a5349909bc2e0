package downhill.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.calculus.Functions;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which limits are one place and which are two. */
class DestinationsTest {
  private static final Domain PLANE = Domain.of(-5, 5, -5, 5);
  private static final int SIDE = 6;

  /** Law: minimizers over a pixel apart are as many places, however often descents end at each. */
  @Test
  void twoLowestPointsInOnePixelSquareStayTwo() {
    Random random = new Random(1);
    for (int ripple = 0; ripple < 50; ripple++) {
      double pixels = 1.1 + 0.3 * random.nextDouble();
      Vec2 along = Vec2.ofAngle(2 * Math.PI * random.nextDouble());
      Vec2 origin = new Vec2(random.nextDouble(), random.nextDouble());
      double period = pixels * PLANE.pixel();
      Destinations destinations =
          new Destinations(ripple(origin, along, period), PLANE, List.of(), PLANE.pixel());
      List<Vec2> minimizers =
          IntStream.range(0, SIDE * SIDE)
              .mapToObj(i -> at(i, along.times(period)).plus(origin))
              .toList();
      List<Integer> numbers = minimizers.stream().map(destinations::of).toList();
      assertEquals(minimizers, destinations.lowest());
      double nearer = (pixels - 1) * random.nextDouble() * PLANE.pixel();
      Vec2 aside = Vec2.ofAngle(2 * Math.PI * random.nextDouble()).times(nearer);
      List<Integer> again =
          minimizers.stream().map(minimizer -> destinations.of(minimizer.plus(aside))).toList();
      assertEquals(numbers, again);
      assertEquals(minimizers, destinations.minimizers());
    }
  }

  private static ScalarFunction ripple(Vec2 origin, Vec2 along, double period) {
    double frequency = 2 * Math.PI / period;
    return Functions.surface(
        (x, y) -> {
          Vec2 from = new Vec2(x, y).minus(origin);
          return 2
              - Math.cos(frequency * from.dot(along))
              - Math.cos(frequency * from.dot(along.quarterTurned()));
        });
  }

  /** Of a square lattice. */
  private static Vec2 at(int i, Vec2 step) {
    return step.times(i % SIDE).plus(step.quarterTurned().times(i / SIDE));
  }
}
