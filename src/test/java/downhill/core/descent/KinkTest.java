package downhill.core.descent;

import static downhill.core.calculus.Functions.curve;
import static downhill.core.calculus.Functions.surface;
import static downhill.core.descent.Verdicts.LINE;
import static downhill.core.descent.Verdicts.PLANE;
import static downhill.core.descent.Verdicts.line;
import static downhill.core.descent.Verdicts.plane;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Vec2;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where the slope jumps, along lines that run across both axes. */
class KinkTest {
  private static final int RUNS = 400;

  /** In pixels: to one of the place where it hops, the hops themselves a pixel wide and a bit. */
  private static final double ARRIVED = 2.5;

  /** Of runs over the corner of the hinge loss, at most. */
  private static final double MISSED = 0.001;

  private final Random random = new Random(13);

  /** With the minimizer 0. A convex function has no saddle, no top and no terrace. */
  private ScalarFunction roof() {
    double angle = Math.PI * random.nextDouble();
    Vec2 u = Vec2.ofAngle(angle);
    Vec2 v = Vec2.ofAngle(angle + Math.PI * (0.1 + 0.8 * random.nextDouble()));
    double flat = 0.1 + 0.9 * random.nextDouble();
    return surface(
        (x, y) -> Math.abs(u.dot(new Vec2(x, y))) + flat * Math.abs(v.dot(new Vec2(x, y))));
  }

  private Trajectory randomRun(ScalarFunction f) {
    GradientDescent optimizer = new GradientDescent(Math.pow(10, -4 + 2 * random.nextDouble()));
    Vec2 start = PLANE.at(random.nextDouble(), random.nextDouble());
    return Trajectories.of(f, PLANE, optimizer, start, 1000);
  }

  @Test
  void onTheFloorOfAnObliqueKinkTheBallRollsOn() {
    int converged = 0;
    for (int i = 0; i < RUNS; i++) {
      Trajectory run = randomRun(roof());
      assertNotEquals(Outcome.SADDLE, run.outcome(), "at " + run.position(run.last()));
      if (run.outcome() == Outcome.CONVERGED) {
        double away = run.position(run.last()).norm() / PLANE.pixel();
        assertTrue(away < ARRIVED, () -> away + " px from the minimum");
        converged++;
      }
    }
    assertTrue(converged > RUNS / 20, converged + " runs");
  }

  /** When it comes there follows from the way, whether it hops there for long before K or not. */
  @Test
  void aBallThatComesToACornerBeforeTheLastStepConverges() {
    ScalarFunction valley = curve(Math::abs);
    for (int i = 0; i < RUNS; i++) {
      double rate = LINE.pixel() * (0.2 + 0.6 * random.nextDouble());
      double steps = 20 + 960 * random.nextDouble();
      Verdict verdict = line(valley, LINE.pixel() + steps * rate, rate);
      assertEquals(Outcome.CONVERGED, verdict.outcome(), "at " + rate + " after " + steps);
      assertEquals(Math.ceil(steps), verdict.steps(), 1);
    }
  }

  /** Where it stands at K, a numerical Hessian may see a floor or a top beside the corner. */
  @Test
  void aBallThatHopsAboutACornerIsNotStuck() {
    ScalarFunction valley = curve(x -> x * x + Math.abs(x));
    for (int i = 0; i < 10 * RUNS; i++) {
      double rate = LINE.pixel() * (0.105 + 0.5 * random.nextDouble());
      assertEquals(Outcome.CONVERGED, line(valley, -3, rate).outcome(), "at " + rate);
    }
  }

  /**
   * Of the hinge loss one step in ten throws the ball back over the corner. A cycle that changes
   * its length within the windows looked at may seem to shrink.
   */
  @Test
  void aBallThatSlidesBackToACornerAgainAndAgainConverges() {
    ScalarFunction hinge = curve(x -> Math.max(0, 1 - x) + 0.05 * x * x);
    int missed = 0;
    for (int i = 0; i < 10 * RUNS; i++) {
      double rate = LINE.pixel() * (0.2 + 0.75 * random.nextDouble());
      double start = 1 - rate * (50 + 750 * random.nextDouble());
      missed += line(hinge, start, rate).outcome() == Outcome.CONVERGED ? 0 : 1;
    }
    assertTrue(missed <= MISSED * 10 * RUNS, missed + " missed");
  }

  @Test
  void onItsWayAlongACreaseTheBallDoesNotOscillate() {
    ScalarFunction roof = surface((x, y) -> Math.abs(x) + Math.abs(y));
    for (int i = 0; i < RUNS; i++) {
      Vec2 start = PLANE.at(random.nextDouble(), random.nextDouble());
      double rate = PLANE.pixel() * (0.05 + 0.6 * random.nextDouble());
      Verdict verdict = plane(roof, start.x(), start.y(), rate);
      assertNotEquals(Outcome.OSCILLATING, verdict.outcome(), start + " at " + rate);
    }
  }

  @Test
  void atTheTipOfAConeTheBallHops() {
    Verdict verdict = plane(surface(Math::hypot), -3.5, -3, 0.005);
    assertEquals(Outcome.CONVERGED, verdict.outcome());
    assertEquals(new Reason.Stays(verdict.steps()), verdict.reason());
  }

  @Test
  void anArrivalBesideASharpValleyIsThatAtItsMinimum() {
    ScalarFunction f = surface((x, y) -> Math.pow(Math.abs(x - y), 1.5) + (x + y) * (x + y));
    int converged = 0;
    for (int i = 0; i < RUNS / 4; i++) {
      Trajectory run = randomRun(f);
      if (run.outcome() == Outcome.CONVERGED) {
        assertTrue(run.limit().orElseThrow().minimizer().norm() < PLANE.pixel());
        converged++;
      }
    }
    assertTrue(converged > RUNS / 20, converged + " runs");
  }
}
