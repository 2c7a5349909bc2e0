package downhill.core.raster.surface.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassageTest {
  private static final Domain BOX = Domain.of(-0.3, 7.1, -5, 5);
  private static final double ROUNDING = 1e-9;

  @Test
  void aStepOutOfTheBoxLeavesItOnTheBorderHoweverFarItGoes() {
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      Vec2 from = BOX.at(random.nextDouble(), random.nextDouble());
      double far = Math.pow(10, 1 + random.nextInt(299));
      double angle = 2 * Math.PI * random.nextDouble();
      Vec2 to = from.plus(new Vec2(Math.cos(angle), Math.sin(angle)).times(far));
      Passage out = Passage.of(from, to, BOX).orElseThrow();
      Passage in = Passage.of(to, from, BOX).orElseThrow();
      assertEquals(from, out.first());
      assertEquals(from, in.last());
      assertEquals(out.last(), in.first());
      assertTrue(isOnBorder(out.last()), out.toString());
    }
  }

  private static boolean isOnBorder(Vec2 place) {
    double inside =
        Math.min(
            Math.min(place.x() - BOX.x().from(), BOX.x().to() - place.x()),
            Math.min(place.y() - BOX.y().from(), BOX.y().to() - place.y()));
    return BOX.contains(place) && inside < ROUNDING;
  }

  @Test
  void aStepToInfinityLeavesInItsDirection() {
    Passage right = Passage.of(new Vec2(1, 2), new Vec2(Double.POSITIVE_INFINITY, 3), BOX).get();
    assertEquals(0, right.last().distanceTo(new Vec2(7.1, 2)), ROUNDING);
    assertEquals(0, right.way().distanceTo(new Vec2(1, 0)), ROUNDING);
  }

  @Test
  void aStepMayCrossTheBoxAndMayMissIt() {
    Passage across = Passage.of(new Vec2(-10, 1), new Vec2(20, 1), BOX).get();
    assertTrue(across.crosses());
    assertEquals(new Vec2(-0.3, 1), across.first());
    assertEquals(new Vec2(7.1, 1), across.last());
    assertEquals(Optional.empty(), Passage.of(new Vec2(-10, 6), new Vec2(20, 6), BOX));
    assertEquals(Optional.empty(), Passage.of(new Vec2(8, 1), new Vec2(9, 1), BOX));
    assertEquals(Optional.empty(), Passage.of(new Vec2(1, 1), new Vec2(1, 1), BOX));
    assertEquals(Optional.empty(), Passage.of(new Vec2(1, 1), new Vec2(Double.NaN, 1), BOX));
  }
}
