package downhill.core.descent;

import static downhill.core.calculus.Functions.curve;
import static downhill.core.calculus.Functions.surface;
import static downhill.core.descent.Verdicts.LINE;
import static downhill.core.descent.Verdicts.PLANE;
import static downhill.core.descent.Verdicts.THIRD_DIGIT;
import static downhill.core.descent.Verdicts.line;
import static downhill.core.descent.Verdicts.of;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  /** Of λ, relative: a second difference is exact to a few √ε. */
  private static final double HESSIAN = 1e-6;

  /** An arrival may be a step early or late by rounding. */
  private static final int A_STEP = 1;

  /** Those of the table in the design, in its order. */
  @Test
  void everyOutcomeHasANameOfItsOwn() {
    assertEquals(
        List.of(
            "undefined",
            "diverged",
            "converged",
            "saddle",
            "oscillating",
            "plateau",
            "still-descending"),
        Stream.of(Outcome.values()).map(Outcome::id).toList());
  }

  @Nested
  class Converged {
    @Test
    void aBallOnTheMinimizerIsBalancedWhateverTheRate() {
      Verdict verdict = line(curve(x -> x * x), 0, 1.5);
      assertEquals(Outcome.CONVERGED, verdict.outcome());
      assertEquals(0, verdict.steps());
      Reason.Balances reason = assertInstanceOf(Reason.Balances.class, verdict.reason());
      assertEquals(3, reason.sharpness().product(), HESSIAN);
    }

    @Test
    void aBallOnTheMinimizerNeedsNoStepToBeThere() {
      Vec2 minimizer = new Vec2(0, 0);
      ScalarFunction f = curve(x -> x * x);
      Verdict verdict = Trajectories.of(f, LINE, new GradientDescent(5), minimizer, 0).verdict();
      assertEquals(Outcome.CONVERGED, verdict.outcome());
      assertEquals(0, verdict.steps());
    }

    @Test
    void hopsWithinAPixelOfACornerCountAsArrival() {
      Verdict verdict = line(curve(Math::abs), 3, 0.006);
      assertEquals(Outcome.CONVERGED, verdict.outcome());
      assertInstanceOf(Reason.Stays.class, verdict.reason());
      double hopsOfAPixel = LINE.pixel() / 0.006;
      assertEquals(3 / 0.006, verdict.steps(), hopsOfAPixel + A_STEP);
    }

    @Test
    void alongAnEdgeABallArrivesBetweenWallsThatItWouldOvershoot() {
      for (double rate : new double[] {0.02, 0.1, 0.5}) {
        Verdict verdict = plane(surface((x, y) -> x * x + Math.abs(y)), 3, 0, rate);
        assertEquals(Outcome.CONVERGED, verdict.outcome(), "at " + rate);
        Reason.Balances reason = assertInstanceOf(Reason.Balances.class, verdict.reason());
        assertFalse(reason.sharpness().isFinite());
      }
    }

    @Test
    void aFlatValleyIsAMinimum() {
      assertEquals(
          Outcome.CONVERGED, plane(surface((x, y) -> (x - y) * (x - y)), 3, -1, 0.1).outcome());
    }

    @Test
    void aBallBesideAHilltopRollsDown() {
      assertEquals(Outcome.CONVERGED, of(Reference.DOUBLE_WELL, 0.001, 0.1).outcome());
    }

    @Test
    void mostStepsReversedIsAZigZag() {
      Verdict verdict = line(curve(x -> x * x + 5), 4, 0.9);
      assertTrue(assertInstanceOf(Reason.Arrives.class, verdict.reason()).zigzag());
    }
  }

  /** x² + 10y² from (3, 0): λmax is that of y, along which the ball never moves. */
  @Test
  void aBallOnTheFloorOfAValleyDoesNotOvershoot() {
    ScalarFunction valley = surface((x, y) -> x * x + 10 * y * y);
    for (double rate : new double[] {0.06, 0.09, 0.099}) {
      assertFalse(swings(plane(valley, 3, 0, rate)), "at " + rate);
      assertTrue(swings(plane(valley, 3, 0.1, rate)), "at " + rate);
    }
  }

  /** The slope of tan x leads from pole to pole, with a step in a hundred that is huge. */
  @Test
  void aBallThatLeapsFromPoleToPoleDoesNotCrawl() {
    for (double rate : new double[] {0.02, 0.05, 0.1}) {
      Verdict verdict = line(curve(Math::tan), 1, rate);
      assertEquals(Outcome.DIVERGED, verdict.outcome(), "at " + rate);
    }
  }

  /** Its last 32 points match those two before, and those three before, within their tolerance. */
  @Test
  void aBallThatRollsInShortStepsHasNoPeriod() {
    ScalarFunction hole = surface((x, y) -> -Math.exp(-x * x - y * y));
    Verdict verdict = plane(hole, -0.78, -1.93, 4.46);
    assertEquals(Outcome.OSCILLATING, verdict.outcome());
    assertEquals(0, assertInstanceOf(Reason.Jumps.class, verdict.reason()).period());
  }

  /**
   * Twice as steep on one side as on the other, or level there: a central difference is neither.
   */
  @Test
  void ofACurvatureThatJumpsNoNumberIsTold() {
    for (double rate : new double[] {0.1, 0.3, 0.45}) {
      Verdict verdict = line(curve(x -> x * x + 3 * Math.pow(Math.max(0, -x), 2)), 3, rate);
      assertInstanceOf(Reason.Stays.class, verdict.reason(), "at " + rate);
    }
    Verdict hinge = line(curve(x -> Math.pow(Math.max(0, 1 - x), 2)), -3, 0.1);
    assertInstanceOf(Reason.Stays.class, hinge.reason());
    assertInstanceOf(
        Reason.Arrives.class, line(curve(x -> x * x + Math.pow(x, 3) / 20), 3, 0.1).reason());
  }

  /** The second derivative drowns in the rounding of the values; of x⁴ it is 0. */
  @Test
  void aDrownedCurvatureIsNotCalledNone() {
    for (double offset : new double[] {1e8, 1e9}) {
      Verdict verdict = line(curve(x -> x * x + offset), 3, 0.03);
      assertInstanceOf(Reason.Stays.class, verdict.reason(), "above " + offset);
    }
    assertInstanceOf(Reason.Arrives.class, line(curve(x -> x * x + 1e4), 3, 0.03).reason());
  }

  private static boolean swings(Verdict verdict) {
    return assertInstanceOf(Reason.Arrives.class, verdict.reason()).swings();
  }

  @Nested
  class Saddle {
    @Test
    void aLineThatLeadsIntoASaddleEndsThere() {
      Verdict verdict = plane(surface((x, y) -> x * x - y * y), -2, 0, 0.1);
      assertEquals(Outcome.SADDLE, verdict.outcome());
      assertEquals(new Reason.Stuck(Reason.Stuck.Kind.SADDLE), verdict.reason());
      assertEquals(1000, verdict.steps());
    }

    @Test
    void aBallOnAHilltopStays() {
      assertEquals(
          new Reason.Stuck(Reason.Stuck.Kind.TOP), of(Reference.DOUBLE_WELL, 0, 0.1).reason());
    }

    @Test
    void aTerraceIsNoMinimum() {
      assertEquals(
          new Reason.Stuck(Reason.Stuck.Kind.TERRACE), of(Reference.TERRACE, -0.3, 0.1).reason());
      assertEquals(
          new Reason.Stuck(Reason.Stuck.Kind.TERRACE), of(Reference.TERRACE, 0, 0.1).reason());
    }

    @Test
    void aTerraceInARavineIsNoMinimumEither() {
      ScalarFunction f = surface((x, y) -> Math.pow(x, 4) - 3 * x * x * x + 2 + 5 * y * y);
      assertEquals(new Reason.Stuck(Reason.Stuck.Kind.TERRACE), plane(f, -0.3, 1, 0.1).reason());
    }
  }

  /** From a start where the gradient is exactly zero, and its central difference is not. */
  @Nested
  class AStartOnATerrace {
    private static final List<ScalarFunction> TERRACES =
        List.of(
            curve(x -> x * x * x),
            curve(x -> Math.pow(x, 5)),
            curve(x -> x - Math.sin(x)),
            curve(x -> Math.pow(Math.tanh(x), 3)),
            surface((x, y) -> x * x * x - 3 * x * y * y),
            surface((x, y) -> x * x + y * y * y));

    @Test
    void isATerraceAtEveryRate() {
      for (ScalarFunction f : TERRACES) {
        for (double rate = 1e-6; rate < 20; rate *= 3) {
          Verdict verdict = f.dimensions() == 1 ? line(f, 0, rate) : plane(f, 0, 0, rate);
          assertEquals(new Reason.Stuck(Reason.Stuck.Kind.TERRACE), verdict.reason());
        }
      }
    }

    @Test
    void isOneWhereverItLiesAndHoweverHigh() {
      Random random = new Random(31);
      for (int i = 0; i < 200; i++) {
        double at = 3 * random.nextDouble() - 1.5;
        double height = i % 2 == 0 ? 0 : random.nextGaussian();
        double steep = Math.pow(10, 2 * random.nextDouble() - 1);
        double rate = Math.pow(10, 4 * random.nextDouble() - 4) / steep;
        ScalarFunction f = curve(x -> steep * Math.pow(x - at, 3) + height);
        assertEquals(Outcome.SADDLE, line(f, at, rate).outcome(), () -> steep + " at " + at);
      }
    }
  }

  @Nested
  class Diverged {
    @Test
    void aSlopeWithoutEndIsRolledDownForEver() {
      Verdict verdict = plane(surface((x, y) -> x - y), -3, 2, 0.1);
      assertEquals(Outcome.DIVERGED, verdict.outcome());
      assertEquals(new Reason.RollsForEver(), verdict.reason());
      assertEquals(
          new Reason.RollsForEver(),
          plane(surface((x, y) -> x * x - y * y), -2, 1e-3, 0.1).reason());
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
      assertEquals(new Reason.Leaps(1, false), line(curve(Math::floor), -3, 0.1).reason());
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
      Verdict verdict =
          verdict(Reference.HIMMELBLAU.function(), PLANE, new Vec2(-0.3, -0.7), 0.0435);
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
  }

  @Nested
  class Undefined {
    @Test
    void aStartInAHoleIsUndefinedAtOnce() {
      assertEquals(
          new Verdict(Outcome.UNDEFINED, 0, new Reason.NoValue(0, false)),
          line(curve(Math::log), -3, 1));
      assertEquals(Outcome.UNDEFINED, line(curve(x -> 1 / x), 0, 1).outcome());
    }

    /** At the end of the domain of √(4 − x² − y²) neither side has a value along y. */
    @Test
    void aCostWithoutASlopeIsToldFromNone() {
      assertEquals(
          new Verdict(Outcome.UNDEFINED, 0, new Reason.NoValue(0, true)),
          plane(surface((x, y) -> Math.sqrt(4 - x * x - y * y)), 2, 0, 0.1));
    }

    @Test
    void theFirstIterateWithoutAValueEndsTheRun() {
      Trajectory trajectory =
          Trajectories.of(curve(Math::sqrt), LINE, new GradientDescent(0.1), new Vec2(3, 0), 1000);
      assertEquals(Outcome.UNDEFINED, trajectory.outcome());
      assertEquals(trajectory.last(), trajectory.steps());
      assertTrue(Double.isNaN(trajectory.cost(trajectory.last())));
      assertTrue(trajectory.cost(trajectory.last() - 1) >= 0);
    }
  }

  @Nested
  class Plateau {
    @Test
    void aConstantHasNoSlope() {
      assertEquals(Outcome.PLATEAU, line(curve(x -> 5), 3, 0.1).outcome());
      assertEquals(Outcome.PLATEAU, plane(surface((x, y) -> 0), 3, 1, 0.1).outcome());
    }

    /** Of 5.4, which is 1e-11 of the slope at the domain's ends. */
    @Test
    void whereTheSlopeMovesTheBallIsNone() {
      Verdict verdict = line(curve(x -> Math.exp(x * x)), 1, 1e-4);
      assertEquals(Outcome.STILL_DESCENDING, verdict.outcome());
    }

    @Test
    void farFromTheHoleThereIsHardlyAny() {
      assertEquals(
          Outcome.PLATEAU, plane(Reference.PLATEAU_WITH_A_HOLE.function(), 4, 4, 0.1).outcome());
      assertEquals(Outcome.PLATEAU, line(curve(x -> Math.max(0, x)), -3, 0.1).outcome());
    }
  }

  @Nested
  class StillDescending {
    @Test
    void aSteepSlopeFarOutIsNoTerrace() {
      for (double far : new double[] {1e4, 1e6, 1e8, 1e10}) {
        Domain line = LINE.widenedToHold(new Vec2(far, 0));
        Domain plane = PLANE.widenedToHold(new Vec2(far, far));
        Outcome expected = Outcome.STILL_DESCENDING;
        for (ScalarFunction f : List.of(curve(x -> x * x + 5), curve(Math::abs))) {
          assertEquals(expected, verdict(f, line, new Vec2(far, 0), 1e-4).outcome());
        }
        Vec2 start = new Vec2(far, far);
        for (ScalarFunction f :
            List.of(
                surface((x, y) -> x * x + y * y),
                surface((x, y) -> x + y),
                surface((x, y) -> x * x + Math.cosh(y / far)))) {
          assertEquals(expected, verdict(f, plane, start, 1e-4).outcome());
        }
      }
    }

    @Test
    void theShareOfTheWayIsThatOfThePath() {
      Verdict verdict = line(curve(x -> x * x), 4, 0.0005);
      Reason.Crawls reason = assertInstanceOf(Reason.Crawls.class, verdict.reason());
      assertEquals(1 - Math.pow(0.999, 1000), reason.fraction().orElseThrow(), THIRD_DIGIT / 10);
      assertEquals(0.001, reason.sharpness().orElseThrow().product(), HESSIAN * 0.001);
    }

    @Test
    void theShareOfTheWayInACurvedRavineIsThatOfTheWholeDescent() {
      ScalarFunction f = surface((x, y) -> (1 - x) * (1 - x) + 5 * (y - x * x) * (y - x * x));
      Verdict verdict = verdict(f, Domain.of(-2, 2, -1, 3), new Vec2(-0.5, 2.6), 0.0015);
      Reason.Crawls reason = assertInstanceOf(Reason.Crawls.class, verdict.reason());
      assertEquals(0.76, reason.fraction().orElseThrow(), 0.005, "in whole percent");
      assertEquals(0.077, reason.sharpness().orElseThrow().product(), 0.0005, "to two digits");
    }

    @Test
    void rosenbrocksValleyIs2508TimesSteeperAcrossThanAlong() {
      Verdict verdict =
          verdict(
              Reference.ROSENBROCK.function(),
              Reference.ROSENBROCK.domain(),
              new Vec2(-0.5, 2.6),
              0.001);
      Reason.Crawls reason = assertInstanceOf(Reason.Crawls.class, verdict.reason());
      assertEquals(2508, reason.condition(), 0.5, "as a whole number");
    }

    @Test
    void aWayWithoutEndHasNoShare() {
      assertNoShare(line(curve(x -> 1 / x), 1, 0.1));
    }

    @Test
    void aPoleIsNoMinimumToBeReached() {
      assertNoShare(line(curve(Math::tan), 1, 0.001));
      assertNoShare(line(curve(x -> Math.log(Math.abs(x))), 3, 1));
    }

    private static void assertNoShare(Verdict verdict) {
      assertTrue(((Reason.Crawls) verdict.reason()).fraction().isEmpty());
    }
  }
}
