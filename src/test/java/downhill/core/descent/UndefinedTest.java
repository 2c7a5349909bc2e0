package downhill.core.descent;

import static downhill.core.calculus.Functions.curve;
import static downhill.core.calculus.Functions.surface;
import static downhill.core.descent.Verdicts.LINE;
import static downhill.core.descent.Verdicts.line;
import static downhill.core.descent.Verdicts.plane;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Vec2;
import org.junit.jupiter.api.Test;

/** Runs that leave the function. */
class UndefinedTest {
  @Test
  void aStartInAHoleIsUndefinedAtOnce() {
    assertEquals(
        new Verdict(Outcome.UNDEFINED, 0, new Reason.NoValue(0, false, true)),
        line(curve(Math::log), -3, 1));
    assertEquals(
        new Verdict(Outcome.UNDEFINED, 0, new Reason.NoValue(0, false, false)),
        line(curve(x -> Math.log(-9 - x * x)), -3, 1));
  }

  @Test
  void aStartAtAPoleHasNoValueAtAll() {
    Verdict hole = new Verdict(Outcome.UNDEFINED, 0, new Reason.NoValue(0, false, true));
    assertEquals(hole, line(curve(x -> 1 / x), 0, 1));
    assertEquals(hole, line(curve(x -> Math.log(Math.abs(x))), 0, 1));
  }

  /** At the end of the domain of √(4 − x² − y²) neither side has a value along y. */
  @Test
  void aCostWithoutASlopeIsToldFromNone() {
    assertEquals(
        new Verdict(Outcome.UNDEFINED, 0, new Reason.NoValue(0, true, true)),
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
