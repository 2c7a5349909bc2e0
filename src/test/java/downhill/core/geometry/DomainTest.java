package downhill.core.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
  void pointsWithinAPixelAreOne() {
    Random random = new Random(2);
    for (int i = 0; i < 1000; i++) {
      Domain domain = Domain.of(0, 10 * random.nextDouble(), 0, random.nextDouble());
      Vec2 point = domain.at(random.nextDouble(), random.nextDouble());
      Vec2 pixel = Vec2.ofAngle(2 * Math.PI * random.nextDouble()).times(domain.pixel());
      assertTrue(domain.areOne(point, point.plus(pixel.times(0.999 * random.nextDouble()))));
      assertFalse(domain.areOne(point, point.plus(pixel.times(1.001 + random.nextDouble()))));
    }
  }

  @Test
  void theNearestPointIsAsFarAsTheDomain() {
    Random random = new Random(3);
    for (int i = 0; i < 1000; i++) {
      Domain domain = Domain.of(-random.nextDouble(), random.nextDouble(), -1, random.nextDouble());
      Vec2 point = new Vec2(random.nextGaussian(), random.nextGaussian());
      Vec2 nearest = domain.nearest(point);
      assertTrue(domain.contains(nearest));
      assertEquals(domain.distanceTo(point), nearest.distanceTo(point), ROUNDING);
    }
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

  /** Laws: the same shape about the same centre, no larger than the point and its margin need. */
  @Test
  void scalingHoldsThePointWithRoomRoundItAndKeepsTheShape() {
    Random random = new Random(6);
    for (int i = 0; i < 1000; i++) {
      Domain domain =
          i % 2 == 0
              ? Domain.of(-random.nextDouble(), 1, -1, random.nextDouble())
              : Domain.of(-random.nextDouble(), 1);
      Vec2 point =
          new Vec2(10 * random.nextGaussian(), i % 2 == 0 ? 10 * random.nextGaussian() : 0);
      Domain held = domain.scaledToHold(point, 1.5);
      if (domain.contains(point)) {
        assertEquals(domain, held);
      } else {
        double factor = held.x().length() / domain.x().length();
        assertNear(domain.scaled(factor), held);
        assertTrue(held.contains(domain.centre().plus(point.minus(domain.centre()).times(1.499))));
        assertFalse(held.contains(domain.centre().plus(point.minus(domain.centre()).times(1.501))));
      }
    }
  }

  private static void assertNear(Domain expected, Domain actual) {
    assertEquals(expected.x().from(), actual.x().from(), ROUNDING);
    assertEquals(expected.x().to(), actual.x().to(), ROUNDING);
    assertEquals(expected.y().from(), actual.y().from(), ROUNDING);
    assertEquals(expected.y().to(), actual.y().to(), ROUNDING);
  }

  @Test
  void anIntervalIsOrderedAndFinite() {
    assertThrows(IllegalArgumentException.class, () -> new Interval(1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Interval(0, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> new Interval(-1e308, 1e308));
  }
}
