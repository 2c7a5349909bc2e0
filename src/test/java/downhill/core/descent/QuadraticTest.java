package downhill.core.descent;

import static downhill.core.calculus.Functions.curve;
import static downhill.core.calculus.Functions.surface;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.Random;
import java.util.function.ObjDoubleConsumer;
import org.junit.jupiter.api.Test;

/** For a quadratic theory is exact: each eigendirection goes by the factor 1 − ηλ on its own. */
class QuadraticTest {
  private static final int BOWLS = 40;

  /** η·λmax near 1, where λ is a second difference, exact to a few √ε of the values of f. */
  private static final double HESSIAN = 1e-5;

  /** The program must match the thresholds within 1 %. */
  private static final double BELOW = 0.99;

  private static final double ABOVE = 1.01;

  /** Enough steps for 0.98ᵏ to fall from the domain’s size to a pixel. */
  private static final int STEPS = 1000;

  /** A bowl λ₁u² /2 + λ₂v² /2 in turned coordinates, and a start that has a part in both. */
  private record Bowl(double steep, double flat, double angle, Vec2 minimizer) {
    static Bowl random(Random random) {
      double steep = Math.pow(10, 4 * random.nextDouble() - 2);
      double condition = 1 + 4 * random.nextDouble();
      Vec2 minimizer = new Vec2(random.nextGaussian(), random.nextGaussian());
      return new Bowl(steep, steep / condition, 2 * Math.PI * random.nextDouble(), minimizer);
    }

    double u(double x, double y) {
      return Math.cos(angle) * (x - minimizer.x()) + Math.sin(angle) * (y - minimizer.y());
    }

    double v(double x, double y) {
      return Math.cos(angle) * (y - minimizer.y()) - Math.sin(angle) * (x - minimizer.x());
    }

    ScalarFunction function() {
      return surface((x, y) -> (steep * u(x, y) * u(x, y) + flat * v(x, y) * v(x, y)) / 2);
    }

    Vec2 start() {
      double u = 1.5;
      double v = 2;
      return minimizer.plus(
          new Vec2(
              u * Math.cos(angle) - v * Math.sin(angle),
              u * Math.sin(angle) + v * Math.cos(angle)));
    }

    Trajectory run(double rateTimesSteep) {
      return Trajectories.of(
          function(),
          Domain.of(-5, 5, -5, 5),
          new GradientDescent(rateTimesSteep / steep),
          start(),
          STEPS);
    }
  }

  private static void forRandomBowls(double rateTimesSteep, ObjDoubleConsumer<Trajectory> check) {
    Random random = new Random(6);
    for (int i = 0; i < BOWLS; i++) {
      Bowl bowl = Bowl.random(random);
      Trajectory trajectory = bowl.run(rateTimesSteep);
      check.accept(trajectory, turns(bowl, trajectory));
    }
  }

  /** The share of the first three steps that cross the valley, along the steep direction. */
  private static double turns(Bowl bowl, Trajectory trajectory) {
    int end = Math.max(1, Math.min(trajectory.last(), 3));
    int turns = 0;
    for (int step = 1; step <= end; step++) {
      double before = bowl.u(trajectory.x(step - 1), trajectory.y(step - 1));
      turns += before * bowl.u(trajectory.x(step), trajectory.y(step)) < 0 ? 1 : 0;
    }
    return (double) turns / end;
  }

  @Test
  void belowOneOverLambdaMaxNoStepOvershoots() {
    for (double product : new double[] {0.5, 0.8, BELOW}) {
      forRandomBowls(
          product,
          (trajectory, turns) -> {
            assertEquals(Outcome.CONVERGED, trajectory.outcome());
            Reason.Arrives reason = (Reason.Arrives) trajectory.verdict().reason();
            assertEquals(product, reason.sharpness().product(), HESSIAN);
            assertEquals(0, turns);
          });
    }
  }

  @Test
  void betweenOneAndTwoOverLambdaMaxTheBallSwingsAndArrives() {
    for (double product : new double[] {1.2, 1.5, 2 * BELOW}) {
      forRandomBowls(
          product,
          (trajectory, turns) -> {
            assertEquals(Outcome.CONVERGED, trajectory.outcome());
            assertEquals(1, turns);
          });
    }
  }

  @Test
  void atTwoOverLambdaMaxItJumpsBetweenTwoPoints() {
    forRandomBowls(
        2,
        (trajectory, turns) -> {
          assertEquals(Outcome.OSCILLATING, trajectory.outcome());
          Reason.Jumps reason = (Reason.Jumps) trajectory.verdict().reason();
          assertEquals(2, reason.period());
          assertEquals(2, reason.sharpness().orElseThrow().product(), 10 * HESSIAN);
        });
  }

  @Test
  void aboveTwoOverLambdaMaxItDiverges() {
    for (double product : new double[] {2 * ABOVE, 2.5, 7}) {
      forRandomBowls(
          product, (trajectory, turns) -> assertEquals(Outcome.DIVERGED, trajectory.outcome()));
    }
  }

  /** In fewer steps than a tail has, too. */
  @Test
  void theThresholdIsThatOfTheoryHoweverFewTheSteps() {
    Random random = new Random(7);
    for (int steps = 1; steps < 200; steps++) {
      double start = 0.5 + 4 * random.nextDouble();
      assertEquals(Outcome.OSCILLATING, ofParabola(start, 1, steps).outcome());
      for (double rate : new double[] {ABOVE, 1.1, 1.5}) {
        Trajectory trajectory = ofParabola(start, rate, steps);
        assertEquals(Outcome.DIVERGED, trajectory.outcome());
        assertInstanceOf(Reason.Overshoots.class, trajectory.verdict().reason());
      }
      Outcome below = ofParabola(start, BELOW, steps).outcome();
      assertTrue(below == Outcome.CONVERGED || below == Outcome.STILL_DESCENDING);
    }
  }

  /** A fall of 1e-4 in a window of 100 steps is seen, whatever the rounding of the gradient. */
  @Test
  void aBreathBelowTwoOverLambdaMaxTheSwingShrinks() {
    Random random = new Random(17);
    for (int i = 0; i < 20 * BOWLS; i++) {
      double below = Math.pow(10, -6 + 4 * random.nextDouble());
      Outcome outcome = ofParabola(0.1 + 2.9 * random.nextDouble(), 1 - below / 2, STEPS).outcome();
      assertTrue(
          outcome == Outcome.CONVERGED || outcome == Outcome.STILL_DESCENDING,
          () -> outcome + " at 2 - " + below);
    }
  }

  /** Of x², whose λ is 2. */
  private static Trajectory ofParabola(double start, double rate, int steps) {
    return Trajectories.of(
        curve(x -> x * x), Domain.of(-5, 5), new GradientDescent(rate), new Vec2(start, 0), steps);
  }

  /** On the valley’s floor no step goes across, and the factor 1 − ηλ along it is all there is. */
  @Test
  void alongTheFloorABallArrivesBetweenWallsThatItWouldOvershoot() {
    Random random = new Random(11);
    for (int i = 0; i < BOWLS; i++) {
      double steep = Math.pow(10, 4 * random.nextDouble() - 2);
      double flat = steep / (3 + 97 * random.nextDouble());
      double product = 2.01 + (1.9 * steep / flat - 2.01) * random.nextDouble();
      Vec2 onFloor = new Vec2(1 + 3 * random.nextDouble(), 0);
      Verdict floor = ravine(steep, flat, product, onFloor).verdict();
      assertEquals(Outcome.CONVERGED, floor.outcome());
      Reason.Balances reason = assertInstanceOf(Reason.Balances.class, floor.reason());
      assertEquals(product, reason.sharpness().product(), HESSIAN * product);
      assertEquals(Outcome.DIVERGED, ravine(steep, flat, product, new Vec2(1, 1e-6)).outcome());
    }
  }

  /** Beside the floor the part across grows from nothing, and may show in the last steps only. */
  @Test
  void aSwingThatHasOnlyBegunAtTheEndGrowsOn() {
    Random random = new Random(12);
    int begun = 0;
    for (int i = 0; i < 20 * BOWLS; i++) {
      double product = 2 + 0.005 * Math.pow(7, random.nextDouble());
      double aside = Math.pow(10, -14 + 4 * random.nextDouble());
      Vec2 start = new Vec2(1 + 3 * random.nextDouble(), aside);
      Trajectory trajectory = ravine(50, 0.05 * random.nextDouble(), product, start);
      if (trajectory.last() == STEPS && turnsBackAt(trajectory, STEPS)) {
        begun++;
        assertEquals(Outcome.DIVERGED, trajectory.outcome(), start + " at " + product);
      }
    }
    assertTrue(begun > BOWLS, begun + " runs");
  }

  private static boolean turnsBackAt(Trajectory path, int step) {
    Vec2 before = path.position(step - 1).minus(path.position(step - 2));
    return path.position(step).minus(path.position(step - 1)).dot(before) < 0;
  }

  private static Trajectory ravine(double steep, double flat, double product, Vec2 start) {
    return Trajectories.of(
        surface((x, y) -> (flat * x * x + steep * y * y) / 2),
        Domain.of(-5, 5, -5, 5),
        new GradientDescent(product / steep),
        start,
        STEPS);
  }
}
