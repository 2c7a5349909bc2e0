package downhill.core.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ClipTest {
  private static final Domain BOX = Domain.of(-3, 4, 10, 12);

  /** The places are computed from shares of lines some tens long. */
  private static final double ROUNDING = 1e-12;

  private static final int SAMPLES = 200;

  private final Random random = new Random(8);
  private final Clip clip = new Clip(BOX);

  @Test
  void aPlaceOfTheLineIsInTheBoxWhereItIsOfThePiece() {
    for (int i = 0; i < 2000; i++) {
      Vec2 from = anywhere();
      Vec2 to = anywhere();
      boolean cut = cut(from, to);
      for (int k = 0; k <= SAMPLES; k++) {
        double share = (double) k / SAMPLES;
        boolean ofPiece = cut && clip.enters() <= share && share <= clip.leaves();
        Vec2 place = from.plus(to.minus(from).times(share));
        assertEquals(ofPiece, BOX.contains(place), from + " to " + to + " at " + share);
      }
    }
  }

  @Test
  void thePieceRunsAsTheLineDoes() {
    for (int i = 0; i < 2000; i++) {
      Vec2 from = anywhere();
      Vec2 to = anywhere();
      if (cut(from, to)) {
        Vec2 way = to.minus(from);
        Vec2 first = from.plus(way.times(clip.enters()));
        Vec2 last = from.plus(way.times(clip.leaves()));
        assertEquals(0, clip.first().distanceTo(first), ROUNDING);
        assertEquals(0, clip.last().distanceTo(last), ROUNDING);
      }
    }
  }

  private Vec2 anywhere() {
    return BOX.at(3 * random.nextDouble() - 1, 3 * random.nextDouble() - 1);
  }

  private boolean cut(Vec2 from, Vec2 to) {
    return clip.cut(from.x(), from.y(), to.x(), to.y(), 0);
  }

  @Test
  void aLineOnTheBorderIsInTheBoxAndOneBesideItIsNot() {
    assertTrue(clip.cut(-9, 12, 9, 12, 0));
    assertTrue(clip.cut(4, 11, 9, 11, 0), "it begins there");
    assertTrue(clip.cut(4, 11, 4, 11, 0), "a point");
    assertFalse(clip.cut(-9, 12.5, 9, 12.5, 0));
    assertTrue(clip.cut(-9, 12.5, 9, 12.5, 0.5), "the margin");
  }

  @Test
  void aLineFromFarOffArrivesAtItsPlace() {
    assertTrue(clip.cut(1e300, 1e300, 0, 11, 0));
    assertEquals(new Vec2(0, 11), clip.last());
    assertEquals(0, clip.first().distanceTo(new Vec2(1, 12)), ROUNDING);
  }

  @Test
  void aLineFromNowhereIsNotInTheBox() {
    assertFalse(clip.cut(Double.NaN, 11, 0, 11, 0));
    assertFalse(clip.cut(0, 11, 0, Double.NEGATIVE_INFINITY, 0));
  }
}
