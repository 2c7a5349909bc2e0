package downhill.core.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class Vec2Test {
  @Test
  void limitedPointsKeepWhatIsNear() {
    assertEquals(new Vec2(-3, 2.5), new Vec2(-3, 2.5).limited(3));
    assertEquals(new Vec2(-3, 3), new Vec2(-7, 4).limited(3));
    assertEquals(new Vec2(3, 1), new Vec2(Double.POSITIVE_INFINITY, 1).limited(3));
  }

  @Test
  void whatIsNoNumberHasNoLimit() {
    assertFalse(new Vec2(Double.NaN, 1).limited(3).isFinite());
  }
}
