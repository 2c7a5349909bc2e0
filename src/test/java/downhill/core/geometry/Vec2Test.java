package downhill.core.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class Vec2Test {
  /** Of a product of two cosines. */
  private static final double ROUNDING = 1e-15;

  @Test
  void limitedPointsKeepWhatIsNear() {
    assertEquals(new Vec2(-3, 2.5), new Vec2(-3, 2.5).limited(3));
    assertEquals(new Vec2(-3, 3), new Vec2(-7, 4).limited(3));
    assertEquals(new Vec2(3, 1), new Vec2(Double.POSITIVE_INFINITY, 1).limited(3));
  }

  @Test
  void aRingOfOneVariableLiesExactlyOnItsAxis() {
    assertEquals(List.of(new Vec2(1, 0), new Vec2(-1, 0)), Vec2.ring(16, 1));
  }

  /** Law: each direction is the one before, turned by an equal part of the circle. */
  @Test
  void aRingIsEvenlySpaced() {
    for (int count = 3; count < 40; count++) {
      List<Vec2> ring = Vec2.ring(count, 2);
      assertEquals(count, ring.size());
      assertEquals(new Vec2(1, 0), ring.get(0));
      for (int i = 0; i < count; i++) {
        Vec2 next = ring.get((i + 1) % count);
        assertEquals(1, ring.get(i).norm(), ROUNDING);
        assertEquals(Math.cos(2 * Math.PI / count), ring.get(i).dot(next), ROUNDING);
        assertTrue(ring.get(i).quarterTurned().dot(next) > 0, "towards the y axis");
      }
    }
  }

  @Test
  void whatIsNoNumberHasNoLimit() {
    assertFalse(new Vec2(Double.NaN, 1).limited(3).isFinite());
  }
}
