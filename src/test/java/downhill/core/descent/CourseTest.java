package downhill.core.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.descent.Course.Pace;
import downhill.core.descent.Course.Turn;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {
  private final Random random = new Random(5);

  /** Of any direction, on any scale. */
  private static Vec2 step(double angle, double length) {
    return Vec2.ofAngle(angle).times(length);
  }

  @ParameterizedTest
  @CsvSource({
    "0, STRAIGHT",
    "9, STRAIGHT",
    "11, BEND",
    "89, BEND",
    "91, ZIGZAG",
    "178, ZIGZAG",
    "180, BACK"
  })
  void theTurnIsThatOfTheAngleInWhateverDirectionAndScale(double degrees, Turn turn) {
    for (int i = 0; i < 1000; i++) {
      double angle = random.nextDouble(2 * Math.PI);
      double scale = Math.pow(10, random.nextDouble(-100, 100));
      double side = random.nextBoolean() ? 1 : -1;
      Vec2 before = step(angle, scale);
      Vec2 now = step(angle + side * Math.toRadians(degrees), scale * random.nextDouble(0.1, 10));
      assertEquals(turn, Course.of(before, now).orElseThrow().turn());
    }
  }

  @ParameterizedTest
  @CsvSource({"0.5, SHORTER", "0.98, SHORTER", "0.995, EVEN", "1.005, EVEN", "1.02, LONGER"})
  void thePaceIsThatOfTheLengths(double ratio, Pace pace) {
    for (int i = 0; i < 1000; i++) {
      double length = Math.pow(10, random.nextDouble(-100, 100));
      Vec2 before = step(random.nextDouble(7), length);
      Vec2 now = step(random.nextDouble(7), length * ratio);
      assertEquals(pace, Course.of(before, now).orElseThrow().pace());
    }
  }

  @Test
  void aStepWithoutALengthHasNoCourse() {
    Vec2 one = new Vec2(1, 0);
    for (Vec2 none :
        new Vec2[] {
          Vec2.ZERO,
          new Vec2(Double.NaN, 0),
          new Vec2(Double.POSITIVE_INFINITY, 1),
          new Vec2(Double.MIN_VALUE, 0)
        }) {
      assertEquals(Optional.empty(), Course.of(none, one));
      assertEquals(Optional.empty(), Course.of(one, none));
    }
  }

  @ParameterizedTest
  @CsvSource({"0.1, STRAIGHT, SHORTER", "0.9, BACK, SHORTER", "1, BACK, EVEN", "1.1, BACK, LONGER"})
  void onAParabolaItIsWhatTheFactorSays(double rate, Turn turn, Pace pace) {
    CostFunction parabola = CostFunction.of("x^2 + 5");
    Trajectory trajectory =
        Trajectories.of(
            parabola, Domain.of(-10, 10), new GradientDescent(rate), new Vec2(3, 0), 20);
    assertEquals(Optional.empty(), Course.at(trajectory, 1));
    for (int step = 2; step <= trajectory.last(); step++) {
      assertEquals(Optional.of(new Course(turn, pace)), Course.at(trajectory, step));
    }
  }
}
