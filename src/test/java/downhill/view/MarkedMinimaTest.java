package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.expression.CostFunction;
import downhill.core.geometry.Vec2;
import downhill.session.Defaults;
import downhill.session.Run;
import downhill.session.Session;
import org.junit.jupiter.api.Test;

class MarkedMinimaTest {
  /** In the plane: an iterative search ends so near the minimizer. */
  private static final double NEAR = 0.05;

  private static Run run(String function, Vec2 start, double rate) {
    CostFunction cost = CostFunction.of(function);
    return Session.of(Defaults.experiment(cost).withStart(start).withRate(rate), false).run();
  }

  @Test
  void aFewMinimaAreAllMarked() {
    Run run = run("(x^2+y-11)^2 + (x+y^2-7)^2", new Vec2(-0.3, -0.7), 0.012);
    assertEquals(4, MarkedMinima.of(run, true).all().size());
  }

  @Test
  void ofAMultitudeOnlyTheLowestAndTheRunsLimitAreMarked() {
    Run run = run("20+x^2+y^2-10*(cos(2*pi*x)+cos(2*pi*y))", new Vec2(2.1, 1.1), 0.001);
    assertTrue(run.landscape().minimizers().size() > 12);
    MarkedMinima marked = MarkedMinima.of(run, true);
    assertEquals(2, marked.all().size());
    assertEquals(0, marked.points().get(0).norm(), NEAR);
    assertEquals(0, marked.points().get(1).distanceTo(new Vec2(1.99, 0.995)), NEAR);
  }
}
