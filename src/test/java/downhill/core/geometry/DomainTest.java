package downhill.core.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DomainTest {
  /** Of the middle of two ends, which are 1e5 at most. */
  private static final double ROUNDING = 1e-9;

  @Test
  void aDomainOfOneVariableMeasuresItsLength() {
    assertEquals(20, Domain.of(-10, 10).diagonal());
    assertEquals(1, Domain.of(-10, 10).dimensions());
    assertEquals(new Vec2(0, 0), Domain.of(-10, 10).centre());
  }

  @Test
  void wideningHoldsThePointAndKeepsTheCentre() {
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      Domain domain = Domain.of(-random.nextDouble(), random.nextDouble(), -1, random.nextDouble());
      Vec2 point = new Vec2(1e4 * random.nextGaussian(), random.nextGaussian());
      Domain wide = domain.widenedToHold(point);
      assertTrue(wide.contains(point) && wide.contains(domain.centre()));
      assertEquals(domain.centre().x(), wide.centre().x(), ROUNDING);
      assertEquals(domain.centre().y(), wide.centre().y(), ROUNDING);
    }
  }

  @Test
  void anIntervalIsOrderedAndFinite() {
    assertThrows(IllegalArgumentException.class, () -> new Interval(1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Interval(0, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> new Interval(-1e308, 1e308));
  }
}
