package downhill.core.descent;

import static downhill.core.calculus.Functions.curve;
import static downhill.core.calculus.Functions.surface;
import static downhill.core.descent.Verdicts.LINE;
import static downhill.core.descent.Verdicts.PLANE;
import static downhill.core.descent.Verdicts.line;
import static downhill.core.descent.Verdicts.plane;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Vec2;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a ball has come to that stays within a pixel, but for the minimum of a smooth bowl. */
class CreaseTest {
  private static final int RUNS = 300;
  private final Random random = new Random(31);

  /** Across and along an axis in any direction. */
  private record Axes(Vec2 across, Vec2 along) {
    static Axes at(double angle) {
      return new Axes(Vec2.ofAngle(angle), Vec2.ofAngle(angle + Math.PI / 2));
    }

    ScalarFunction of(DoubleBinaryOperator f) {
      return surface(
          (x, y) -> {
            Vec2 place = new Vec2(x, y);
            return f.applyAsDouble(across.dot(place), along.dot(place));
          });
    }
  }

  private Axes anyAxes() {
    return Axes.at(Math.PI * random.nextDouble());
  }

  private double between(double from, double to) {
    return from + (to - from) * random.nextDouble();
  }

  /** Law: in a corner along a level valley it has arrived as with one variable. */
  @Test
  void aBallInTheCornerOfALevelValleyHasArrived() {
    for (int i = 0; i < RUNS; i++) {
      Axes axes = Axes.at(i % 4 * Math.PI / 2);
      double steep = 0.5 + random.nextDouble();
      ScalarFunction valley = axes.of((u, v) -> steep * Math.max(0, u) + u * u / 2);
      Vec2 start = axes.across().times(4 * random.nextDouble()).plus(axes.along());
      double rate = 0.002 + 0.006 * random.nextDouble();
      Trajectory run = Trajectories.of(valley, PLANE, new GradientDescent(rate), start, 1000);
      boolean isThere = Math.abs(axes.across().dot(run.position(run.last()))) < PLANE.pixel() / 2;
      assertEquals(isThere, run.outcome() == Outcome.CONVERGED, start + " at " + rate);
    }
  }

  @Test
  void aCreaseThatFallsOffToBothSidesIsASaddle() {
    for (int i = 0; i < RUNS; i++) {
      double bend = between(0.05, 0.3);
      Axes axes = i % 2 == 0 ? Axes.at(0) : anyAxes();
      ScalarFunction f = axes.of((u, v) -> Math.abs(u) - bend * v * v);
      Vec2 start = axes.across().times(between(1, 3));
      assertEquals(Outcome.SADDLE, plane(f, start.x(), start.y(), 0.008).outcome());
    }
  }

  @Test
  void alongACreaseThatIsARampTheBallRollsOn() {
    for (int i = 0; i < RUNS; i++) {
      double slope = Math.pow(10, between(-4, -1));
      ScalarFunction f = anyAxes().of((u, v) -> Math.abs(u) + slope * v);
      Vec2 start = PLANE.at(random.nextDouble(), random.nextDouble());
      Outcome outcome = plane(f, start.x(), start.y(), between(0.002, 0.008)).outcome();
      assertEquals(Outcome.STILL_DESCENDING, outcome, "a slope of " + slope);
    }
  }

  /** As slowly as at a minimum, since η·λ is as near to 2. */
  @Test
  void swingsThatShrinkOntoASaddleEndOnIt() {
    for (int i = 0; i < RUNS; i++) {
      ScalarFunction f = surface((x, y) -> x * x - y * y);
      double rate = between(0.99, 0.997);
      assertEquals(Outcome.SADDLE, plane(f, between(1, 3), 0, rate).outcome(), "at " + rate);
    }
  }

  /** Newton’s distance is short there, and the cost falls off: so it does everywhere. */
  @Test
  void onTheTailOfAnExponentialTheBallIsNotStuckOnATerrace() {
    for (int i = 0; i < RUNS; i++) {
      double k = between(10, 20);
      ScalarFunction hole = surface((x, y) -> -Math.exp(-k * (x * x + y * y)));
      Vec2 start = PLANE.at(random.nextDouble(), random.nextDouble());
      assertNotEquals(Outcome.SADDLE, plane(hole, start.x(), start.y(), 0.001).outcome());
      ScalarFunction tail = curve(x -> Math.exp(-10 * k * x));
      assertNotEquals(Outcome.SADDLE, line(tail, between(-0.01, 0.02), 1e-5).outcome());
    }
  }

  @Test
  void aBendOfASlopeIsNoTerrace() {
    ScalarFunction f = curve(x -> Math.abs(x - 1) + 2 * Math.abs(x - 2) + Math.abs(x - 3));
    for (int i = 0; i < RUNS; i++) {
      double rate = 0.001;
      double start = 1 - 4 * rate * (1000 + random.nextInt(21) - 10);
      assertEquals(Outcome.STILL_DESCENDING, line(f, start, rate).outcome(), "from " + start);
    }
  }

  /** Beyond 1 it is level; before, theory says how near the ball has come. */
  @Test
  void theFootOfABowlIsAMinimum() {
    ScalarFunction f = curve(x -> Math.pow(Math.max(0, 1 - x), 2));
    for (int i = 0; i < RUNS; i++) {
      double rate = between(0.002, 0.45);
      boolean arrives = 4 * Math.pow(1 - 2 * rate, 1000) < LINE.pixel();
      Outcome expected = arrives ? Outcome.CONVERGED : Outcome.STILL_DESCENDING;
      assertEquals(expected, line(f, -3, rate).outcome(), "at " + rate);
    }
  }

  @Test
  void aBallBesideACornerOfWhichOneSideIsSmoothHasArrived() {
    ScalarFunction f = curve(x -> Math.max(0, x) + x * x / 2);
    for (int i = 0; i < RUNS; i++) {
      assertEquals(Outcome.CONVERGED, line(f, -3, between(0.006, 0.009)).outcome());
    }
  }

  /** A hop is at most η times the sum of both slopes. */
  @Test
  void hopsOverAnUnevenCornerAreMeasuredByTheirWidth() {
    for (int i = 0; i < RUNS; i++) {
      double lean = between(-0.7, 0.7);
      ScalarFunction f = curve(x -> Math.abs(x) + x * x / 2 + lean * x);
      double narrow = between(0.35, 0.45) * LINE.pixel();
      assertEquals(Outcome.CONVERGED, line(f, -3, narrow).outcome(), lean + " at " + narrow);
      double wide = between(1.5, 4) * LINE.pixel();
      assertEquals(Outcome.OSCILLATING, line(f, -3, wide).outcome(), lean + " at " + wide);
    }
  }

  /** The central difference of a cubic leaves h² there, which would grow. */
  @Test
  void aStartRightOnAStationaryPointStays() {
    for (int i = 0; i < RUNS; i++) {
      double a = between(0.3, 3);
      ScalarFunction f = curve(x -> x * x * x - 3 * a * a * x);
      double rate = between(1.1, 3) / (3 * a);
      Verdict top = line(f, -a, rate);
      assertEquals(new Reason.Stuck(Reason.Stuck.Kind.TOP), top.reason());
      Verdict bottom = line(f, a, rate);
      assertEquals(Outcome.CONVERGED, bottom.outcome());
      assertInstanceOf(Reason.Balances.class, bottom.reason());
    }
  }

  @Test
  void aBallThatCameDownToTheLowestFloorHasArrived() {
    ScalarFunction hinge = curve(x -> Math.max(0, 1 - x));
    for (int i = 0; i < RUNS; i++) {
      assertEquals(Outcome.CONVERGED, line(hinge, between(-5, 0), between(0.01, 1)).outcome());
      double aside = between(-0.07, 0.07);
      ScalarFunction disc = surface((x, y) -> Math.max(0, Math.hypot(x - aside, y - aside) - 0.1));
      assertEquals(Outcome.CONVERGED, plane(disc, 3, between(-3, 3), 0.05).outcome());
    }
  }

  @Test
  void aBallThatStartedOnAFloorIsOnAPlateau() {
    ScalarFunction hinge = curve(x -> Math.max(0, 1 - x));
    for (int i = 0; i < RUNS; i++) {
      assertEquals(Outcome.PLATEAU, line(hinge, between(1.1, 5), between(0.01, 1)).outcome());
    }
  }

  @Test
  void aFloorThatIsNotTheLowestIsAPlateau() {
    ScalarFunction shelf = curve(x -> Math.max(1, x) - Math.max(0, -x - 1));
    for (int i = 0; i < RUNS; i++) {
      assertEquals(Outcome.PLATEAU, line(shelf, between(2, 5), between(0.01, 0.5)).outcome());
    }
  }

  /** Some come to it within their steps; the others are still on their way along the crease. */
  @Test
  void aCurvedCreaseThatRisesToBothSidesIsAMinimum() {
    int arrived = 0;
    for (int i = 0; i < RUNS; i++) {
      double bend = between(0.3, 1.5);
      ScalarFunction f = surface((x, y) -> Math.abs(x - bend * y * y) + y * y / 2);
      Vec2 start = new Vec2(between(-1, 1), between(-1, 1));
      Outcome outcome = plane(f, start.x(), start.y(), between(0.002, 0.006)).outcome();
      boolean converged = outcome == Outcome.CONVERGED;
      arrived += converged ? 1 : 0;
      assertTrue(
          converged || outcome == Outcome.STILL_DESCENDING,
          () -> outcome + ": " + bend + " from " + start);
    }
    assertTrue(arrived >= RUNS / 4, "arrived: " + arrived);
  }

  /** Beyond K the difference over the corner kicks the ball back; before, nothing of it is seen. */
  @Test
  void aRunThatNeverTurnedDoesNotOscillate() {
    ScalarFunction f = curve(x -> 2 * Math.max(0, x) + x * x);
    for (int steps = 20; steps < 40; steps++) {
      Trajectory run = Trajectories.of(f, LINE, new GradientDescent(0.1), new Vec2(-1.5, 0), steps);
      assertNotEquals(Outcome.OSCILLATING, run.outcome(), "after " + steps);
    }
  }

  /** Law: a ball that hops within a pixel over the level bottom |a·x + b·y − c| has arrived. */
  @Test
  void hopsOverALevelCreaseAreNoSaddleAndNoWay() {
    for (int i = 0; i < RUNS; i++) {
      Vec2 steep = Vec2.ofAngle(2 * Math.PI * random.nextDouble()).times(between(0.5, 4));
      double away = between(-3, 3);
      double offset = i % 3 == 0 ? 0 : between(-2, 2);
      ScalarFunction f = surface((x, y) -> Math.abs(steep.dot(new Vec2(x, y)) - away) + offset);
      double hop = between(0.1, 0.9) * PLANE.pixel();
      Vec2 start = steep.times(away / steep.dot(steep) + between(0.2, 0.5) / steep.norm());
      Verdict verdict = plane(f, start.x(), start.y(), hop / steep.norm());
      assertEquals(Outcome.CONVERGED, verdict.outcome(), steep + " " + away + " " + offset);
    }
  }

  /** Law: a ball that hops about a corner, always within a pixel of it, has converged. */
  @Test
  void hopsWithinAPixelOfACornerHaveConverged() {
    int near = 0;
    for (int i = 0; i < RUNS; i++) {
      Vec2 one = Vec2.ofAngle(between(0, Math.PI));
      Vec2 other = Vec2.ofAngle(between(0, Math.PI));
      ScalarFunction f =
          surface(
              (x, y) -> {
                Vec2 at = new Vec2(x, y);
                return Math.abs(at.dot(one)) + Math.abs(at.dot(other)) + 0.02 * x * x;
              });
      double rate = between(0.003, 0.005);
      Trajectory run =
          Trajectories.of(f, PLANE, new GradientDescent(rate), new Vec2(1.5, -2), 2000);
      if (staysWithinAPixel(run)) {
        assertEquals(Outcome.CONVERGED, run.outcome(), one + " and " + other + " at " + rate);
        near++;
      }
    }
    assertTrue(near > 50, near + " came to the corner");
  }

  private static boolean staysWithinAPixel(Trajectory run) {
    return IntStream.rangeClosed(run.last() - 200, run.last())
        .allMatch(step -> run.position(step).norm() < 0.9 * PLANE.pixel());
  }
}
