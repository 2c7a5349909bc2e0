package downhill.core.raster.outcome;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.Outcome;
import downhill.core.raster.Raster;
import downhill.core.raster.colour.Argb;
import downhill.core.raster.colour.Palette;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class TrackPainterTest {
  private static final int WIDTH = 300;
  private static final int HEIGHT = 24;
  private static final int GROUND = 0xFFFFFFFF;
  private static final DoubleUnaryOperator FAST = x -> 0;

  private static Raster painted(double scale, DoubleUnaryOperator slowness, TrackPart... parts) {
    Raster raster = new Raster((int) (WIDTH * scale), (int) (HEIGHT * scale));
    new TrackPainter(Palette.LIGHT, raster, scale).paint(List.of(parts), slowness);
    return raster;
  }

  private static Raster whole(Outcome outcome, boolean strong) {
    return painted(1, FAST, new TrackPart(0, WIDTH, outcome, strong));
  }

  /** The palest of the colours that cover much: that between the strokes. */
  private static int fill(Raster raster) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < raster.height(); y++) {
      for (int x = 0; x < raster.width(); x++) {
        counts.merge(raster.pixel(x, y), 1, Integer::sum);
      }
    }
    return counts.keySet().stream()
        .filter(colour -> counts.get(colour) > 0.2 * raster.width() * raster.height())
        .max(Comparator.comparingInt(Argb::green))
        .orElseThrow();
  }

  private static Set<Integer> colours(Raster raster) {
    Set<Integer> colours = new HashSet<>();
    for (int x = 10; x < raster.width() - 10; x++) {
      for (int y = 0; y < raster.height(); y++) {
        colours.add(raster.pixel(x, y));
      }
    }
    return colours;
  }

  @Test
  void theSegmentUnderTheThumbHasTheFillOfItsOutcome() {
    for (Outcome outcome : Outcome.values()) {
      assertEquals(Palette.LIGHT.tones(outcome).fill(), fill(whole(outcome, true)), outcome.id());
    }
  }

  /** 40 % of white over #D55E00: #E69E66, as in the drawn target. */
  @Test
  void otherSegmentsAreMixedWithTheGround() {
    int muted = fill(whole(Outcome.DIVERGED, false));
    assertEquals(0xE6, Argb.red(muted), 1);
    assertEquals(0x9E, Argb.green(muted), 1);
    assertEquals(0x66, Argb.blue(muted), 1);
  }

  @Test
  void onlyConvergenceHasNoPattern() {
    for (Outcome outcome : Outcome.values()) {
      boolean plain = colours(whole(outcome, true)).size() == 1;
      assertEquals(outcome == Outcome.CONVERGED, plain, outcome.id());
    }
  }

  /** Told apart without colour: which pixels are stroked differs in at least a tenth of all. */
  @Test
  void anyTwoPatternsDiffer() {
    Map<Outcome, boolean[]> strokes = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      strokes.put(outcome, strokes(whole(outcome, true)));
    }
    for (Outcome one : Outcome.values()) {
      for (Outcome other : Outcome.values()) {
        double least = one == Outcome.CONVERGED || other == Outcome.CONVERGED ? 0.02 : 0.1;
        if (one != other) {
          double differs = differing(strokes.get(one), strokes.get(other));
          assertTrue(differs > least, one + " " + other + " " + differs);
        }
      }
    }
  }

  private static boolean[] strokes(Raster raster) {
    boolean[] stroked = new boolean[WIDTH * HEIGHT];
    int fill = fill(raster);
    for (int i = 0; i < stroked.length; i++) {
      stroked[i] = raster.pixel(i % WIDTH, i / WIDTH) != fill;
    }
    return stroked;
  }

  private static double differing(boolean[] one, boolean[] other) {
    int count = 0;
    for (int i = 0; i < one.length; i++) {
      count += one[i] != other[i] ? 1 : 0;
    }
    return (double) count / one.length;
  }

  @Test
  void twoPixelsOfGroundLieBetweenSegments() {
    Raster raster =
        painted(
            1,
            FAST,
            new TrackPart(0, 100, Outcome.CONVERGED, true),
            new TrackPart(100, WIDTH, Outcome.DIVERGED, false));
    int[] around = {98, 99, 100, 101};
    int[] seen = Arrays.stream(around).map(x -> raster.pixel(x, 12)).toArray();
    int green = Palette.LIGHT.tones(Outcome.CONVERGED).fill();
    assertArrayEquals(new int[] {green, GROUND, GROUND}, Arrays.copyOf(seen, 3));
    assertFalse(seen[3] == GROUND || seen[3] == green);
  }

  @Test
  void anEdgeBetweenPixelsIsSmooth() {
    Raster raster =
        painted(
            1,
            FAST,
            new TrackPart(0, 100.5, Outcome.CONVERGED, true),
            new TrackPart(100.5, WIDTH, Outcome.CONVERGED, true));
    int green = Palette.LIGHT.tones(Outcome.CONVERGED).fill();
    assertEquals(Argb.mix(GROUND, green, 0.5), raster.pixel(99, 12));
    assertEquals(GROUND, raster.pixel(100, 12));
    assertEquals(raster.pixel(99, 12), raster.pixel(101, 12));
  }

  @Test
  void anIslandOfAPixelIsStillPainted() {
    Raster raster =
        painted(
            1,
            FAST,
            new TrackPart(0, 100, Outcome.CONVERGED, true),
            new TrackPart(100, 101, Outcome.OSCILLATING, true),
            new TrackPart(101, WIDTH, Outcome.CONVERGED, true));
    int seen = raster.pixel(100, 2);
    assertTrue(Argb.red(seen) > 200 && Argb.blue(seen) < 160, Integer.toHexString(seen));
  }

  @Test
  void manyStepsFadeTheColourOfConvergenceOnly() {
    DoubleUnaryOperator slower = x -> x / WIDTH;
    Raster green = painted(1, slower, new TrackPart(0, WIDTH, Outcome.CONVERGED, true));
    int before = 0;
    for (int x = 10; x < WIDTH - 10; x += 20) {
      int red = Argb.red(green.pixel(x, 12));
      assertTrue(red > before, "at " + x);
      before = red;
    }
    Raster slow = painted(1, slower, new TrackPart(0, WIDTH, Outcome.DIVERGED, true));
    assertEquals(fill(whole(Outcome.DIVERGED, true)), fill(slow));
  }

  @Test
  void theEndsAreRoundAndTheRestIsNeutralWithoutSegments() {
    Raster raster = painted(1, FAST);
    assertEquals(GROUND, raster.pixel(0, 0));
    assertEquals(GROUND, raster.pixel(WIDTH - 1, HEIGHT - 1));
    assertEquals(Palette.LIGHT.chrome().border(), raster.pixel(4, 4));
    assertEquals(Palette.LIGHT.chrome().border(), raster.pixel(WIDTH / 2, 0));
  }

  /**
   * Half a pixel of it: at twice the pixels the same picture, averaged, within what a step does.
   */
  @Test
  void aFinerScreenShowsTheSamePicture() {
    for (Outcome outcome : Outcome.values()) {
      Raster coarse = painted(1, FAST, new TrackPart(0, WIDTH, outcome, true));
      Raster fine = painted(2, FAST, new TrackPart(0, WIDTH, outcome, true));
      for (int x = 10; x < WIDTH - 10; x++) {
        double mean = 0;
        for (int i = 0; i < 4; i++) {
          mean += Argb.green(fine.pixel(2 * x + i % 2, 2 * 12 + i / 2)) / 4.0;
        }
        assertEquals(Argb.green(coarse.pixel(x, 12)), mean, 24, outcome + " at " + x);
      }
    }
  }
}
