package downhill.core.descent;

import static downhill.core.calculus.Functions.curve;
import static downhill.core.calculus.Functions.surface;
import static downhill.core.descent.Verdicts.LINE;
import static downhill.core.descent.Verdicts.PLANE;
import static downhill.core.descent.Verdicts.plane;
import static downhill.core.descent.Verdicts.verdict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where a direction has no curvature at the minimum. */
class DegenerateMinimaTest {
  /** Of a pixel: so near to it a numerical search for the minimum may say either. */
  private static final double A_LITTLE = 0.05;

  /** Exact to a few √ε of the values round the point. */
  private static final double SECOND_DIFFERENCE = 1e-6;

  /** Of the square of a distance from the bottom: it is less than 1/100 of a pixel. */
  private static final double AT_THE_BOTTOM = 1e-9;

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

  @Test
  void aFlatBowlIsReachedWithinAPixelOrCrawledThrough() {
    for (int i = 0; i < 200; i++) {
      Vec2 steep = Vec2.ofAngle(Math.PI * random.nextDouble());
      Vec2 flat = new Vec2(-steep.y(), steep.x());
      double curvature = Math.pow(10, -6 - 2 * random.nextDouble());
      ScalarFunction bowl =
          surface((x, y) -> square(steep, x, y) / 2 + curvature * square(flat, x, y) / 2);
      double away = PLANE.pixel() * (i % 2 == 0 ? 0.9 : 1.1 + 200 * random.nextDouble());
      Vec2 start = steep.times(random.nextDouble()).plus(flat.times(away));
      Outcome outcome = Trajectories.of(bowl, PLANE, new GradientDescent(1), start, 1000).outcome();
      assertTrue(
          i % 2 == 0
              ? outcome == Outcome.CONVERGED
              : outcome == Outcome.STILL_DESCENDING || outcome == Outcome.PLATEAU,
          () -> outcome + " from " + start + ", " + curvature);
    }
  }

  private static double square(Vec2 direction, double x, double y) {
    double along = direction.dot(new Vec2(x, y));
    return along * along;
  }

  @Test
  void aSaddleThatIsNearlyFlatIsNoMinimum() {
    for (double curvature : new double[] {1e-6, 1e-7, 1e-8}) {
      ScalarFunction saddle = surface((x, y) -> x * x - curvature * y * y);
      assertEquals(Outcome.SADDLE, plane(saddle, 1, 0, 0.1).outcome());
    }
  }

  /** A λ that grows without end toward the minimum is 0 there; the mark belongs to the other. */
  @Test
  void theLargestCurvatureIsThatOfTheDirectionThatHasOne() {
    ScalarFunction f = surface((x, y) -> 100 * Math.pow(Math.abs(x), 2.6) + 0.2 * y * y);
    GradientDescent optimizer = new GradientDescent(0.01);
    Trajectory run = Trajectories.of(f, PLANE, optimizer, new Vec2(0.1, 0.2), 3000);
    assertEquals(Outcome.CONVERGED, run.outcome());
    assertEquals(0.4, run.limit().orElseThrow().curvature(), SECOND_DIFFERENCE);
  }

  /** A fourth power has a floor of which the Hessian bends down, by its truncation alone. */
  @Test
  void theFloorOfAFourthPowerIsReached() {
    ScalarFunction f = surface((x, y) -> Math.pow(x + y, 4));
    assertEquals(Outcome.CONVERGED, plane(f, 3, 2, 0.005).outcome());
    Reason.Crawls reason = assertInstanceOf(Reason.Crawls.class, plane(f, 3, 2, 0.003).reason());
    assertEquals(0.97, reason.fraction().orElseThrow(), 0.01);
  }

  /** Law: written out, the squares cancel, and the floor is uneven by the rounding of 16. */
  @Test
  void theFloorOfAWrittenOutSquareIsLevel() {
    Random random = new Random(31);
    ScalarFunction straight = surface((x, y) -> x * x - 2 * x * y + y * y);
    ScalarFunction aside = surface((x, y) -> x * x + 2 * x * y + y * y - 2 * x - 2 * y + 1);
    ScalarFunction ring = surface((x, y) -> Math.pow(x * x + y * y, 2) - 8 * (x * x + y * y) + 16);
    int missed = 0;
    for (int i = 0; i < 100; i++) {
      Vec2 start = PLANE.at(random.nextDouble(), random.nextDouble());
      for (ScalarFunction f : List.of(straight, aside, ring)) {
        Trajectory run = Trajectories.of(f, PLANE, new GradientDescent(0.008), start, 3000);
        double bend = f == ring ? 32 : 4;
        boolean told =
            run.verdict().reason() instanceof Reason.Arrives arrives
                && Math.abs(arrives.sharpness().product() - 0.008 * bend) < 0.001;
        missed += run.outcome() == Outcome.CONVERGED && told ? 0 : 1;
      }
    }
    assertTrue(missed < 6, missed + " of 300");
  }

  /** Law: far out on a tail a valley falls by little beside its walls, and on without end. */
  @Test
  void theFloorOfAValleyThatFallsOnHasNoMinimum() {
    for (ScalarFunction f :
        List.of(
            surface((x, y) -> Math.exp(-x) + y * y),
            surface((x, y) -> Math.exp(-x) + Math.pow(y - Math.sin(x), 2)),
            surface((x, y) -> -Math.tanh(x) + 10 * Math.pow(y - Math.sin(x), 2)),
            surface((x, y) -> Math.exp(-x - y) + (x - y) * (x - y)),
            surface((x, y) -> Math.pow(1 - Math.tanh(x), 2) + y * y),
            surface((x, y) -> Math.pow(x * y - 1, 2) + 0.26 * x * x))) {
      for (double x = -2; x < 5; x += 0.7) {
        Setup setup =
            new Setup(new Terrain(f, PLANE), new GradientDescent(0.01), new Vec2(x, 2), 1000);
        assertEquals(Optional.empty(), setup.limitOfFlow(), "from " + x);
      }
    }
    ScalarFunction well = surface((x, y) -> -Math.exp(-x * x) + y * y);
    assertEquals(
        Outcome.PLATEAU, verdict(well, Domain.of(-8, 8, -8, 8), new Vec2(6, 2), 0.1).outcome());
  }

  /** Law: on the bottom of (y − p(x))² a ball has arrived, however the valley bends. */
  @Test
  void theBottomOfACurvedLevelValleyIsNoPlateau() {
    int arrived = 0;
    for (int i = 0; i < 300; i++) {
      double square = random.nextGaussian() / 3;
      double cube = random.nextGaussian() / 20;
      double offset = i % 2 * random.nextGaussian();
      ScalarFunction f =
          surface((x, y) -> Math.pow(y - square * x * x - cube * x * x * x, 2) + offset);
      Vec2 start = start(f, 3);
      Trajectory trajectory = Trajectories.of(f, PLANE, new GradientDescent(0.01), start, 1000);
      if (trajectory.cost(trajectory.last()) - offset < AT_THE_BOTTOM) {
        assertEquals(Outcome.CONVERGED, trajectory.outcome(), () -> "from " + start);
        arrived++;
      }
    }
    assertTrue(arrived > 200, arrived + " arrived");
  }

  /** Law: a hinge (max(0, a·x + b·y − c))² is left at the foot of its side, in any direction. */
  @Test
  void theFootOfASquaredHingeIsNoWay() {
    for (int i = 0; i < 300; i++) {
      Vec2 steep = Vec2.ofAngle(2 * Math.PI * random.nextDouble()).times(1 + random.nextDouble());
      double foot = 2 * random.nextDouble() - 1;
      double offset = i % 2 * 5;
      ScalarFunction f =
          surface((x, y) -> Math.pow(Math.max(0, steep.dot(new Vec2(x, y)) - foot), 2) + offset);
      Vec2 start = steep.times((foot + 2) / steep.dot(steep));
      double rate = (0.1 + 0.7 * random.nextDouble()) / steep.dot(steep);
      Verdict verdict = plane(f, start.x(), start.y(), rate);
      assertEquals(Outcome.CONVERGED, verdict.outcome(), steep + " " + foot + " at " + rate);
    }
  }
}
