package downhill.core.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.analysis.HeightField;
import downhill.core.calculus.Functions;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Grid;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class CapTest {
  private static HeightField field(DoubleBinaryOperator f) {
    return HeightField.sample(Functions.surface(f), new Grid(Domain.of(-5, 5, -5, 5), 200, 200));
  }

  /**
   * Law: what a landscape has of its height in its middle is seen, however deep and high a pole.
   */
  @Test
  void aPoleLeavesMostOfTheHeightToTheRest() {
    for (double away = 0.5; away < 4; away += 0.25) {
      double at = away;
      HeightField ring = field((x, y) -> 1 / (x * x + y * y - at * at));
      double height = Cap.of(ring) - Cap.footOf(ring);
      double middle = ring.quantile(0.9) - ring.quantile(0.1);
      assertTrue(Cap.footOf(ring) <= ring.quantile(0.1), "at " + away);
      assertTrue(height < 10 * middle, height + " for " + middle + " at " + away);
    }
  }

  @Test
  void aFunnelKeepsItsDepthAndABowlItsBottom() {
    HeightField funnel = field((x, y) -> Math.log(x * x + y * y));
    assertEquals(funnel.min(), Cap.footOf(funnel));
    HeightField bowl = field((x, y) -> Math.pow(x * x + y * y, 4));
    assertEquals(bowl.min(), Cap.footOf(bowl));
    HeightField hole = field((x, y) -> -Math.exp(-x * x - y * y));
    assertEquals(hole.min(), Cap.footOf(hole));
    HeightField narrow = field((x, y) -> x / 1e3 - Math.exp(-10 * (x * x + y * y)));
    assertEquals(narrow.min(), Cap.footOf(narrow));
    HeightField level = field((x, y) -> 7);
    assertEquals(7, Cap.footOf(level));
    assertEquals(7, Cap.of(level));
  }

  @Test
  void aPoleDownIsFilledAsOneUpIsSawnOff() {
    HeightField down = field((x, y) -> y - 1 / Math.pow(x - 1e-3, 2));
    HeightField up = field((x, y) -> y + 1 / Math.pow(x - 1e-3, 2));
    assertTrue(Cap.footOf(down) > -30 && Cap.footOf(down) < -4, Cap.footOf(down) + "");
    assertTrue(Cap.of(up) < 30, Cap.of(up) + "");
  }
}
