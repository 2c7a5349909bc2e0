package downhill.core.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Functions;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {
  /** Values of f, so many as 1,000 steps and their run-on let a reason ask for. */
  private static final int MOST_VALUES = 150_000;

  /** Rastrigin’s function where no slower run converges, and where one that swings is run on. */
  @ParameterizedTest
  @ValueSource(doubles = {1.3, 0.4, 0.01})
  void aReasonOfALongRunTakesNoLongerThanOfAShortOne(double rate) {
    AtomicLong values = new AtomicLong();
    ScalarFunction f =
        Functions.surface(
            (x, y) -> {
              values.incrementAndGet();
              return 20 + x * x - 10 * Math.cos(6 * x) + y * y - 10 * Math.cos(6 * y);
            });
    Trajectory run =
        Trajectories.of(
            f, Verdicts.PLANE, new GradientDescent(rate), new Vec2(-3, 2), Trajectory.MOST_STEPS);
    values.set(0);
    run.verdict();
    assertTrue(values.get() <= MOST_VALUES, values + " values");
  }

  @Test
  void theNamedStepIsTheFirstThatGoesAcross() {
    ScalarFunction terrace = Functions.curve(x -> Math.pow(x, 4) - 3 * Math.pow(x, 3) + 2);
    assertEquals(2, overshoots(terrace, -0.351, 1.68).fromStep());
    assertEquals(2, overshoots(terrace, 0.827, 0.269).fromStep());
    ScalarFunction wells = Functions.curve(x -> Math.pow(x * x - 1, 2));
    assertTrue(overshoots(wells, 0.074, 0.783).fromStep() > 4);
    Reason.Overshoots only = overshoots(Functions.curve(x -> Math.exp(x * x)), 4, 0.1);
    assertTrue(only.once());
    assertEquals(1, only.fromStep());
    assertFalse(only.atMinimizer());
    assertTrue(only.sharpness().isPresent());
  }

  private static Reason.Overshoots overshoots(ScalarFunction f, double start, double rate) {
    Verdict verdict = Verdicts.line(f, start, rate);
    return assertInstanceOf(Reason.Overshoots.class, verdict.reason());
  }

  @Test
  void aBendAtTheStartThatTheMinimumHasNotIsToldOfTheStart() {
    Reason.Overshoots reason =
        overshoots(Functions.curve(x -> Math.exp(x) + Math.exp(-2 * x)), -3, 0.05);
    assertEquals(1, reason.fromStep());
    assertFalse(reason.once());
    assertFalse(reason.atMinimizer());
    double bend = Math.exp(-3) + 4 * Math.exp(6);
    assertEquals(0.05 * bend, reason.sharpness().orElseThrow().product(), Verdicts.THIRD_DIGIT);
  }

  /** Law: a run to a corner is told without a bend that it has not, wherever the corner is. */
  @Test
  void aWayToACornerHasNoSharpness() {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      double corner = 4 * random.nextDouble() - 2;
      double start = corner + (random.nextBoolean() ? 1 : -1) * (0.5 + random.nextDouble());
      double bend = random.nextInt(2);
      ScalarFunction f =
          Functions.curve(x -> Math.abs(x - corner) + bend * (x - corner) * (x - corner));
      Verdict verdict = Verdicts.line(f, start, 2e-4);
      Reason.Crawls reason = assertInstanceOf(Reason.Crawls.class, verdict.reason());
      assertTrue(reason.fraction().isPresent());
      assertEquals(Optional.empty(), reason.sharpness(), "from " + start + " to " + corner);
    }
  }

  @Test
  void aWayToAFlatMinimumHasNone() {
    for (int power = 4; power <= 8; power += 2) {
      int p = power;
      Verdict verdict = Verdicts.line(Functions.curve(x -> Math.pow(x - 0.3, p)), 1.2, 1e-3);
      Reason.Crawls reason = assertInstanceOf(Reason.Crawls.class, verdict.reason());
      assertEquals(0, reason.sharpness().orElseThrow().product());
    }
  }

  /** A breath sends a ball off a corner only if its step is longer than a pixel. */
  @Test
  void onACornerABallBalancesWhereItsHopsAreLong() {
    ScalarFunction floor = Functions.curve(x -> Math.max(0, Math.abs(x) - 1));
    double pixel = Verdicts.LINE.x().length() / 1000;
    for (ScalarFunction f : List.of(floor, Functions.curve(x -> Math.abs(Math.abs(x) - 1)))) {
      Verdict shorter = Verdicts.line(f, 1.5, 0.9 * pixel);
      assertInstanceOf(Reason.Stays.class, shorter.reason());
      assertEquals(Outcome.CONVERGED, shorter.outcome());
    }
    Verdict longer = Verdicts.line(Functions.curve(Math::abs), 0, 1.1 * pixel);
    assertInstanceOf(Reason.Balances.class, longer.reason());
  }

  /** The difference beside a jump is as steep as the jump, and takes the ball across it. */
  @Test
  void aStepThatAJumpHasMadeIsNoOvershooting() {
    for (ScalarFunction f :
        List.of(
            Functions.curve(x -> x * x + Math.signum(x)),
            Functions.curve(x -> x * x + 3 * Math.signum(x)))) {
      for (double rate = 0.05; rate < 0.3; rate += 0.05) {
        Verdict verdict = Verdicts.line(f, 3.3, rate);
        assertEquals(Outcome.DIVERGED, verdict.outcome());
        assertTrue(
            verdict.reason() instanceof Reason.Leaps || verdict.reason() instanceof Reason.Kicked,
            verdict.reason().toString());
      }
    }
  }

  /** Of a break the step that goes away is named, whether it jumps or was kicked. */
  @Test
  void theStepAtABreakIsNamed() {
    ScalarFunction saw = Functions.curve(x -> x - 2 * Math.floor(x / 2));
    assertEquals(new Reason.Kicked(11), Verdicts.line(saw, -3, 0.3).reason());
    assertEquals(new Reason.Kicked(61), Verdicts.line(saw, 0.6, 0.01).reason());
    assertEquals(
        new Reason.Leaps(5, true), Verdicts.line(Functions.curve(Math::tan), -3, 0.3).reason());
  }

  /** The flow ends at the foot of a break, from which the run is thrown off again. */
  @Test
  void aWayToTheFootOfABreakHasNoShare() {
    ScalarFunction turn = Functions.surface((x, y) -> Math.atan2(y, x));
    for (Verdict verdict :
        List.of(
            Verdicts.plane(turn, -3, 2, 0.3),
            Verdicts.line(Functions.curve(Math::tan), -1.203, 0.0021),
            Verdicts.line(Functions.curve(x -> x - 2 * Math.floor(x / 2)), -2.5, 2e-4))) {
      Reason.Crawls reason = assertInstanceOf(Reason.Crawls.class, verdict.reason());
      assertEquals(Optional.empty(), reason.fraction());
    }
  }

  /** Law: on a smooth curve a step overshoots where 1 &lt; η·f″ &lt; 2, by however little. */
  @Test
  void beyondOneAStepOvershoots() {
    Random random = new Random(8);
    for (int i = 0; i < 300; i++) {
      double skew = random.nextDouble();
      ScalarFunction f = Functions.curve(x -> Math.exp(x) - x + skew * x * x);
      double rate = (1.01 + 0.9 * random.nextDouble()) / (1 + 2 * skew);
      Verdict verdict = Verdicts.line(f, 3 * random.nextDouble() - 3, rate);
      Reason.Arrives reason = assertInstanceOf(Reason.Arrives.class, verdict.reason());
      assertTrue(reason.overshoots(), reason + " with " + skew);
    }
  }

  /** The flow comes to a terrace, and beyond it there is no bottom. */
  @Test
  void aWayToATerraceHasNoShare() {
    ScalarFunction f = Functions.surface((x, y) -> y * y + Math.pow(x, 5));
    Verdict verdict = Verdicts.verdict(f, Domain.of(-2, 2, -2, 2), new Vec2(1, 1), 0.05);
    Reason.Crawls reason = assertInstanceOf(Reason.Crawls.class, verdict.reason());
    assertEquals(Optional.empty(), reason.fraction());
  }

  /** The numerical gradient would take a flow over the terrace of x⁴ − x³, as no run is. */
  @Test
  void aFlowEndsAtATerraceAhead() {
    for (ScalarFunction f :
        List.of(
            Functions.curve(x -> Math.pow(x, 4) - Math.pow(x, 3)),
            Functions.curve(x -> Math.pow(x, 5) - 0.52 * Math.pow(x, 3)))) {
      Verdict verdict = Verdicts.line(f, -0.4, 0.01);
      Reason.Crawls reason = assertInstanceOf(Reason.Crawls.class, verdict.reason());
      assertEquals(Optional.empty(), reason.fraction());
    }
  }

  @Test
  void aWayToAMinimizerThatWouldBeLeftHasNoShare() {
    ScalarFunction f =
        Functions.surface((x, y) -> Math.pow(Math.tanh(1.7 * x + 1.2) + 0.2, 2) + 2.2 * y * y);
    Verdict verdict = Verdicts.plane(f, -3.8, -2, 0.393);
    Reason.Crawls reason = assertInstanceOf(Reason.Crawls.class, verdict.reason());
    assertEquals(Optional.empty(), reason.fraction());
  }

  /** Law: the share is that of the path when the run goes on, also where it goes to and fro. */
  @Test
  void theShareOfTheWayIsThatOfTheRunThatGoesOn() {
    Random random = new Random(12);
    int told = 0;
    for (int i = 0; i < 2_000; i++) {
      double slope = 4 * random.nextDouble() - 2;
      double wave = 1 + 4 * random.nextDouble();
      ScalarFunction f =
          Functions.curve(x -> 0.2 * x * x + slope * Math.sin(wave * x) + Math.cos(x));
      GradientDescent optimizer = new GradientDescent(Math.pow(10, -2.5 + 2 * random.nextDouble()));
      Vec2 start = new Vec2(10 * random.nextDouble() - 5, 0);
      Trajectory run = Trajectories.of(f, Verdicts.LINE, optimizer, start, 1 + random.nextInt(20));
      Trajectory whole = Trajectories.of(f, Verdicts.LINE, optimizer, start, 5_000);
      if (run.verdict().reason() instanceof Reason.Crawls crawls && crawls.fraction().isPresent()) {
        double share = length(run) / length(whole);
        assertEquals(share, crawls.fraction().get(), 0.02, "from " + start + " by " + optimizer);
        told++;
      }
    }
    assertTrue(told > 500, told + " shares");
  }

  private static double length(Trajectory run) {
    return IntStream.rangeClosed(1, run.last())
        .mapToDouble(step -> run.position(step).distanceTo(run.position(step - 1)))
        .sum();
  }

  @Test
  void whereTheSecondDerivativeJumpsThereIsNoBound() {
    ScalarFunction hinge = Functions.curve(x -> Math.pow(Math.max(0, 1 - x), 2));
    ScalarFunction two = Functions.surface((x, y) -> 25 * Math.pow(Math.max(0, x), 2) + y * y);
    ScalarFunction even = Functions.curve(x -> Math.pow(1 - x, 2));
    assertEquals(Double.POSITIVE_INFINITY, bound(hinge, Verdicts.LINE, new Vec2(-2, 0)));
    assertEquals(Double.POSITIVE_INFINITY, bound(two, Verdicts.PLANE, new Vec2(3, 2)));
    assertEquals(2, bound(even, Verdicts.LINE, new Vec2(-2, 0)), 1e-6);
  }

  private static double bound(ScalarFunction f, Domain domain, Vec2 start) {
    Setup setup = new Setup(new Terrain(f, domain), new GradientDescent(0.1), start, 1000);
    return setup.limitOfFlow().orElseThrow().curvature();
  }
}
