package downhill.core.descent;

import static downhill.core.calculus.Functions.curve;
import static downhill.core.calculus.Functions.surface;
import static downhill.core.descent.Verdicts.A_STEP;
import static downhill.core.descent.Verdicts.HESSIAN;
import static downhill.core.descent.Verdicts.LINE;
import static downhill.core.descent.Verdicts.PLANE;
import static downhill.core.descent.Verdicts.THIRD_DIGIT;
import static downhill.core.descent.Verdicts.line;
import static downhill.core.descent.Verdicts.plane;
import static downhill.core.descent.Verdicts.verdict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Reference;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Runs that go away, and why. */
class DivergedTest {
  @Test
  void aSlopeWithoutEndIsRolledDownForEver() {
    Verdict verdict = plane(surface((x, y) -> x - y), -3, 2, 0.1);
    assertEquals(Outcome.DIVERGED, verdict.outcome());
    assertEquals(new Reason.RollsForEver(), verdict.reason());
    assertEquals(
        new Reason.RollsForEver(), plane(surface((x, y) -> x * x - y * y), -2, 1e-3, 0.1).reason());
  }

  /** Law: whether it has diverged depends on where it is, not on the wave that it is on. */
  @Test
  void aWavySlopeIsRolledDownForEverAtEveryRate() {
    Random random = new Random(41);
    int away = 0;
    for (int i = 0; i < 300; i++) {
      double height = 0.9 * random.nextDouble();
      double length = 0.3 + random.nextDouble();
      ScalarFunction slope = curve(x -> x + height * length * Math.sin(x / length));
      GradientDescent optimizer = new GradientDescent(Math.pow(10, -2.3 + 3 * random.nextDouble()));
      Vec2 start = new Vec2(-3 + 6 * random.nextDouble(), 0);
      Trajectory run = Trajectories.of(slope, LINE, optimizer, start, 1000);
      boolean isAway = LINE.distanceTo(run.position(run.last())) > LINE.diagonal();
      String where = height + ", " + length + " at " + optimizer.rate() + " from " + start;
      assertEquals(isAway ? Outcome.DIVERGED : Outcome.STILL_DESCENDING, run.outcome(), where);
      if (isAway) {
        assertEquals(new Reason.RollsForEver(), run.verdict().reason(), where);
        away++;
      }
    }
    assertTrue(away > 150, away + " away");
  }

  /**
   * Law: a ball that hops over a crease and rolls along it oscillates no more than a rolling one.
   */
  @Test
  void alongACreaseThatFallsItRollsForEver() {
    Random random = new Random(42);
    for (int i = 0; i < 300; i++) {
      double steep = 2 * random.nextDouble();
      Vec2 along = Vec2.ofAngle(2 * Math.PI * random.nextDouble());
      ScalarFunction crease =
          surface(
              (x, y) -> {
                Vec2 at = new Vec2(x, y);
                return steep * Math.abs(at.dot(along.quarterTurned())) - at.dot(along);
              });
      Vec2 start = along.times(2).plus(along.quarterTurned().times(random.nextGaussian()));
      Verdict verdict = plane(crease, start.x(), start.y(), 0.03 + 0.5 * random.nextDouble());
      String where = steep + " along " + along + " from " + start;
      assertEquals(Outcome.DIVERGED, verdict.outcome(), where);
      assertEquals(new Reason.RollsForEver(), verdict.reason(), where);
    }
    assertEquals(new Reason.RollsForEver(), plane(surface(Math::max), -3, 2, 0.1).reason());
  }

  /** Where the slope along a crease runs out, no step shows it: all are as long as the hops. */
  @Test
  void alongACreaseThatLevelsOffItOscillates() {
    ScalarFunction crease = surface((x, y) -> Math.abs(x) - Math.atan(y));
    for (double rate = 0.02; rate < 10; rate *= 1.3) {
      assertEquals(Outcome.OSCILLATING, plane(crease, -3, 2, rate).outcome(), "at " + rate);
    }
  }

  /** Far outside, too, a ball that comes back to the same points again and again does not leave. */
  @Test
  void aCycleFarOutsideTheDomainOscillates() {
    ScalarFunction parabola = curve(x -> x * x + 5);
    for (int steps = 100; steps < 120; steps++) {
      assertEquals(Outcome.OSCILLATING, run(parabola, 10_000, 1, steps).outcome());
    }
  }

  @Test
  void aBallOnItsWayIntoTheDomainDoesNotRollForEver() {
    ScalarFunction corner = curve(Math::abs);
    Verdict verdict = verdict(corner, Domain.of(-1, 1), new Vec2(50, 0), 0.01);
    assertEquals(Outcome.STILL_DESCENDING, verdict.outcome());
  }

  @Test
  void aBallThatWasKickedOnceAndLiesStillDoesNotRoll() {
    assertEquals(
        new Verdict(Outcome.PLATEAU, 1000, new Reason.NoSlope()),
        line(curve(Math::floor), -3, 0.012));
    assertEquals(new Reason.Kicked(1), line(curve(Math::floor), -3, 0.1).reason());
  }

  /** After as many steps as are shown nothing has grown yet. */
  @Test
  void whatLeavesOnlyLaterHasNotOvershotBefore() {
    Verdict kicked = run(curve(x -> Math.signum(x) + x * x), 4, 0.1, 10);
    assertEquals(Outcome.DIVERGED, kicked.outcome());
    assertEquals(new Reason.LeavesLater(10, kicked.steps()), kicked.reason());
    assertTrue(kicked.steps() > 10);
    Verdict cusp =
        Trajectories.of(
                curve(x -> Math.sqrt(Math.abs(x + 3))),
                Domain.of(-1, 1),
                new GradientDescent(58.9),
                new Vec2(0.5786, 0),
                50)
            .verdict();
    assertInstanceOf(Reason.LeavesLater.class, cusp.reason());
  }

  private static Verdict run(ScalarFunction f, double start, double rate, int steps) {
    return Trajectories.of(f, LINE, new GradientDescent(rate), new Vec2(start, 0), steps).verdict();
  }

  /** The cost is a little lower there, but the next step goes back. */
  @Test
  void aThrowAcrossTheMinimumIsNoRolling() {
    for (ScalarFunction f :
        List.of(curve(x -> Math.exp(-x) + x), curve(x -> x * x * Math.exp(-x)))) {
      Verdict verdict = run(f, -10, 1, 1000);
      Reason.Overshoots reason = assertInstanceOf(Reason.Overshoots.class, verdict.reason());
      assertEquals(1, reason.fromStep());
    }
  }

  /** Beyond 2/f″ of its walls it overshoots further without the pole, too; below it does not. */
  @Test
  void aPoleIsTheReasonOnlyWhereTheBendIsNone() {
    ScalarFunction walls = curve(x -> x * x + 1 / (x * x));
    for (double rate = 1.1; rate < 8; rate *= 1.3) {
      assertInstanceOf(Reason.Overshoots.class, line(walls, 3.5, rate).reason(), "at " + rate);
    }
    assertInstanceOf(Reason.Leaps.class, line(walls, 1.515, 0.789).reason());
  }

  @Test
  void acrossPolesNothingRollsForEver() {
    for (double rate : new double[] {0.1, 0.5, 1, 3, 10}) {
      Verdict verdict = line(curve(Math::tan), -3, rate);
      assertEquals(Outcome.DIVERGED, verdict.outcome());
      assertInstanceOf(Reason.Leaps.class, verdict.reason());
    }
    // To −4.4, and over the pole at −3π/2.
    assertEquals(new Reason.Leaps(11, true), line(curve(Math::tan), -3, 0.1).reason());
    assertEquals(new Reason.RollsOn(), line(curve(Math::tan), -3, 0.012).reason());
  }

  @Test
  void aCostThatLevelsOffHasALowerBound() {
    Verdict verdict = line(curve(x -> 1 / x), -3, 0.012);
    assertEquals(new Verdict(Outcome.DIVERGED, 1000, new Reason.RollsOn()), verdict);
  }

  @Test
  void aLogarithmHasNoLowerBound() {
    Domain domain = Domain.of(0.01, 0.02);
    assertEquals(
        new Reason.RollsForEver(),
        verdict(curve(x -> -Math.log(x)), domain, new Vec2(0.015, 0), 0.01).reason());
  }

  /** Law: steps that are longer now and then by chance do not overshoot ever further. */
  @Test
  void overWavesTheBallJumpsAboutHoweverItsLastStepsGrow() {
    Random random = new Random(43);
    int wandering = 0;
    for (int i = 0; i < 300; i++) {
      double slope = 0.02 + 0.1 * random.nextDouble();
      ScalarFunction waves = curve(x -> Math.cos(x) + slope * x);
      double rate = 5 + 5 * random.nextDouble();
      Vec2 start = new Vec2(-3 + 6 * random.nextDouble(), 0);
      Trajectory run = Trajectories.of(waves, LINE, new GradientDescent(rate), start, 1000);
      if (run.outcome() == Outcome.DIVERGED && run.verdict().steps() > 20) {
        Reason reason = run.verdict().reason();
        String where = slope + " at " + rate + " from " + start + ": " + reason;
        assertFalse(reason instanceof Reason.Overshoots, where);
        wandering += reason instanceof Reason.Wanders ? 1 : 0;
      }
    }
    assertTrue(wandering > 100, wandering + " wander");
  }

  /** Beyond the waves, which shrink outward, it does not even move. */
  @Test
  void aBallThatIsThrownToLevelGroundDoesNotRoll() {
    ScalarFunction waves = curve(x -> Math.cos(3 * x) * Math.exp(-x / 4));
    assertEquals(Outcome.PLATEAU, line(waves, -2.49, 1.9117).outcome());
  }

  @Test
  void chaosThatLeavesWanders() {
    Verdict verdict = line(curve(x -> x + Math.sin(50 * x)), 3, 1);
    assertEquals(Outcome.DIVERGED, verdict.outcome());
    assertInstanceOf(Reason.Wanders.class, verdict.reason());
  }

  @Test
  void anInfiniteCostIsTooFar() {
    Verdict verdict = line(curve(x -> Math.exp(x * x)), 2, 1);
    assertEquals(Outcome.DIVERGED, verdict.outcome());
    assertEquals(1, verdict.steps());
    Reason.Overshoots reason = assertInstanceOf(Reason.Overshoots.class, verdict.reason());
    double product = 18 * Math.exp(4);
    assertEquals(product, reason.sharpness().orElseThrow().product(), 100 * HESSIAN * product);
  }

  /** ∞ − ∞ is no number, and no lower cost either. */
  @Test
  void aCostOutOfRangeBeyondTheLastStepIsNotRolledDown() {
    ScalarFunction f = curve(x -> Math.exp(x * x) - Math.exp(x));
    Trajectory run = Trajectories.of(f, LINE, new GradientDescent(0.05), new Vec2(2, 0), 1);
    assertEquals(Outcome.DIVERGED, run.outcome());
  }

  @Test
  void theReasonNamesTheStepAndTheMinimizerOfTheMark() {
    Verdict verdict = verdict(Reference.HIMMELBLAU.function(), PLANE, new Vec2(-0.3, -0.7), 0.0435);
    Reason.Overshoots reason = assertInstanceOf(Reason.Overshoots.class, verdict.reason());
    assertEquals(12, verdict.steps());
    assertEquals(7, reason.fromStep());
    assertEquals(3.50, reason.sharpness().orElseThrow().product(), THIRD_DIGIT);
  }

  @Test
  void anOscillationThatStillGrowsIsRunOn() {
    Verdict verdict = line(curve(x -> x * x), 3, 1.0015);
    assertEquals(Outcome.DIVERGED, verdict.outcome());
    assertEquals(Math.ceil(Math.log(1000 / 3.0) / Math.log(1.003)), verdict.steps(), A_STEP);
  }

  /** The slope of tan x leads from pole to pole, with a step in a hundred that is huge. */
  @Test
  void aBallThatLeapsFromPoleToPoleDoesNotCrawl() {
    for (double rate : new double[] {0.02, 0.05, 0.1}) {
      Verdict verdict = line(curve(Math::tan), 1, rate);
      assertEquals(Outcome.DIVERGED, verdict.outcome(), "at " + rate);
    }
  }
}
