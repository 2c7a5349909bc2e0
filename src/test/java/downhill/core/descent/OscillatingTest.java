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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Reference;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Runs that jump about for ever, and those that only seem to. */
class OscillatingTest {
  private static final int SLIPPING = 400;

  private static final int THROWN = 100;

  /** Of them, at most: those that change from cycle to cycle within the windows looked at. */
  private static final double MISSED = 0.02;

  @Test
  void theMinimizerBetweenThePointsGivesTheReason() {
    Verdict verdict = verdict(Reference.HIMMELBLAU.function(), PLANE, new Vec2(-0.3, -0.7), 0.03);
    Reason.Jumps reason = assertInstanceOf(Reason.Jumps.class, verdict.reason());
    assertEquals(2, reason.period());
    assertEquals(2.42, reason.sharpness().orElseThrow().product(), THIRD_DIGIT);
  }

  /** From where the slope is −1 it comes back in even steps, twenty to a hundred of them. */
  @Test
  void aBallThatIsThrownFarAgainAndAgainOscillates() {
    Random random = new Random(7);
    for (int i = 0; i < THROWN; i++) {
      double rate = 6.5 + random.nextDouble();
      Verdict verdict = line(curve(x -> Math.exp(x) - x), -3, rate);
      assertEquals(Outcome.OSCILLATING, verdict.outcome(), "at " + rate);
    }
  }

  /** Points that lie some pixels apart are not one point that comes again, wide as the cycle is. */
  @Test
  void aSplitCycleHasTwiceThePeriod() {
    ScalarFunction bowls = surface((x, y) -> Math.log1p(x * x) + Math.log1p(y * y));
    assertEquals(6, period(plane(bowls, 0.4213, -3.0396, 6.141)));
    ScalarFunction waves = curve(x -> x * x + 3 * Math.sin(3 * x));
    assertEquals(8, period(line(waves, -0.7150126, 0.1826949)));
  }

  private static int period(Verdict verdict) {
    return assertInstanceOf(Reason.Jumps.class, verdict.reason()).period();
  }

  /** Its last 32 points match those two before, and those three before, within their tolerance. */
  @Test
  void aBallThatRollsInShortStepsHasNoPeriod() {
    ScalarFunction hole = surface((x, y) -> -Math.exp(-x * x - y * y));
    Verdict verdict = plane(hole, -0.78, -1.93, 4.46);
    assertEquals(Outcome.OSCILLATING, verdict.outcome());
    assertEquals(0, period(verdict));
  }

  @Test
  void aSmoothCornerIsHoppedOverForEver() {
    assertEquals(Outcome.OSCILLATING, of(Reference.SMOOTH_CORNER, 3, 2.5).outcome());
  }

  @Test
  void atACornerThereIsNoCurvatureToBlame() {
    ScalarFunction roof = curve(x -> Math.max(x, -2 * x) + x * x);
    ScalarFunction pyramid = surface((x, y) -> Math.abs(x) + Math.abs(y));
    for (double rate : new double[] {0.012, 0.05, 0.1, 0.3}) {
      assertJumpsOverACorner(line(curve(Math::abs), -3, rate));
      assertJumpsOverACorner(line(roof, -3, rate));
      assertJumpsOverACorner(plane(pyramid, -3, 2, rate));
    }
  }

  private static void assertJumpsOverACorner(Verdict verdict) {
    assertEquals(Outcome.OSCILLATING, verdict.outcome());
    assertTrue(((Reason.Jumps) verdict.reason()).sharpness().isEmpty());
  }

  @Test
  void aBallThatFliesPastATopIsNotStuckThere() {
    Verdict verdict = line(curve(x -> Math.cos(50 * x)), -3, 0.012);
    Reason.Jumps reason = assertInstanceOf(Reason.Jumps.class, verdict.reason());
    assertEquals(0, reason.period());
    assertEquals(30, reason.sharpness().orElseThrow().product(), 10 * THIRD_DIGIT);
  }

  @Test
  void aBallIsStuckOrConvergedAfterShortStepsOnly() {
    ScalarFunction waves = curve(x -> x + Math.sin(50 * x));
    Random random = new Random(3);
    int standing = 0;
    for (int i = 0; i < 300; i++) {
      Optimizer optimizer = new GradientDescent(5e-4 * Math.pow(40, random.nextDouble()));
      Vec2 start = new Vec2(6 * random.nextDouble() - 3, 0);
      Trajectory run = Trajectories.of(waves, LINE, optimizer, start, 1000);
      if (run.outcome() == Outcome.SADDLE || run.outcome() == Outcome.CONVERGED) {
        assertTrue(run.gradient(run.last()).norm() * optimizer.rate() < LINE.pixel());
        standing++;
      }
    }
    assertTrue(standing > 30, standing + " runs");
  }

  /** Each hop is a little shorter than the last, and loses ever more, until the next cycle. */
  @Test
  void aCycleThatSlipsOverACornerIsACycle() {
    ScalarFunction waves = curve(x -> Math.abs(Math.sin(x)));
    ScalarFunction cone = curve(x -> Math.log(1 + x * x + Math.abs(x) * Math.sqrt(2 + x * x)));
    assertEquals(Outcome.OSCILLATING, line(waves, 0.5, 0.02).outcome());
    Verdict later = verdict(cone, Domain.of(-3, 3), new Vec2(0.5, 0), 0.1);
    assertEquals(Outcome.OSCILLATING, later.outcome());
    Random random = new Random(3);
    int crawling = 0;
    for (int i = 0; i < SLIPPING; i++) {
      double rate = 0.02 + 0.06 * random.nextDouble();
      double start = 0.1 + 2.9 * random.nextDouble();
      Outcome outcome = line(i % 2 == 0 ? waves : cone, start, rate).outcome();
      crawling += outcome == Outcome.STILL_DESCENDING ? 1 : 0;
    }
    assertTrue(crawling < MISSED * SLIPPING, crawling + " runs");
  }

  /** No value beyond 2, or beyond 4; the swing grows to there long after K, and before R. */
  @Test
  void aSwingThatGrowsIntoAHoleAfterTheLastStepOscillates() {
    ScalarFunction bowl = curve(x -> -Math.sqrt(4 - x * x));
    ScalarFunction dish = curve(x -> x * x + 0 * Math.log(4 - x));
    assertEquals(Outcome.OSCILLATING, line(bowl, 0.01, 4.001).outcome());
    Random random = new Random(5);
    for (int i = 0; i < 100; i++) {
      double start = 0.1 + 0.9 * random.nextDouble();
      double growth = Math.log(4 / start) / (1000 + 6000 * random.nextDouble());
      Verdict verdict = line(dish, start, 1 + growth / 2);
      assertEquals(Outcome.OSCILLATING, verdict.outcome());
      assertEquals(1000, verdict.steps());
    }
  }

  @Test
  void cyclesOfFourAndChaosAreToldApart() {
    assertEquals(4, period(logistic(3.5)));
    assertEquals(0, period(logistic(3.9)));
  }

  /** The logistic map x ← r·x·(1 − x) as a descent at rate 1: ∇f = x − r·x·(1 − x). */
  private static ScalarFunction logistic(double r) {
    return curve(x -> x * x / 2 - r * (x * x / 2 - x * x * x / 3));
  }

  private static int period(ScalarFunction f) {
    Verdict verdict = verdict(f, Domain.of(0, 1), new Vec2(0.3, 0), 1);
    return assertInstanceOf(Reason.Jumps.class, verdict.reason()).period();
  }
}
