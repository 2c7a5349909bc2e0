package downhill.core.raster.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.Outcome;
import downhill.core.raster.Raster;
import downhill.core.raster.colour.Palette;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Outcomes for colour-blind eyes: told apart by colour, or else by pattern and icon. */
class OutcomeColoursTest {
  /** From here on two colours are not confused, side by side or not. */
  private static final double APART = 15;

  /** A pattern is seen whose strokes differ as much as this from what is between them. */
  private static final double SEEN = 5;

  /** Patterns are different where, however shifted, a tenth of the track is covered otherwise. */
  private static final double OTHERWISE = 0.1;

  private static final int WIDTH = 72;
  private static final int HEIGHT = 24;
  private static final int MOST_SHIFT = 18;
  private static final List<Palette> ALL = List.of(Palette.LIGHT, Palette.DARK, Palette.PROJECTOR);

  private record Pair(Outcome one, Outcome other) {}

  private static Stream<Pair> pairs() {
    return Stream.of(Outcome.values())
        .flatMap(
            one ->
                Stream.of(Outcome.values())
                    .filter(other -> other.compareTo(one) > 0)
                    .map(other -> new Pair(one, other)));
  }

  /** A segment of the track as it is painted, its pixels away from ends and corners. */
  private static int[] segment(Palette palette, Outcome outcome, boolean strong) {
    Raster raster = new Raster(WIDTH, HEIGHT);
    TrackPart everywhere = new TrackPart(-WIDTH, 2 * WIDTH, outcome, strong);
    new TrackPainter(palette, raster, 1).paint(List.of(everywhere), x -> 0);
    return Stream.iterate(0, i -> i < WIDTH * HEIGHT, i -> i + 1)
        .filter(i -> i % WIDTH >= 8 && i % WIDTH < WIDTH - 8)
        .mapToInt(i -> raster.pixel(i % WIDTH, i / WIDTH))
        .distinct()
        .toArray();
  }

  private static double strokes(Eyes eyes, int[] colours) {
    double most = 0;
    for (int one : colours) {
      for (int other : colours) {
        most = Math.max(most, eyes.difference(one, other));
      }
    }
    return most;
  }

  /** How far the nearest colours of two segments are from each other. */
  private static double gap(Eyes eyes, int[] colours, int[] others) {
    double least = Double.MAX_VALUE;
    for (int one : colours) {
      for (int other : others) {
        least = Math.min(least, eyes.difference(one, other));
      }
    }
    return least;
  }

  @ParameterizedTest
  @EnumSource
  void onTheTrackOutcomesDifferByColourOrByAPatternThatIsSeen(Eyes eyes) {
    for (Palette palette : ALL) {
      for (boolean strong : new boolean[] {true, false}) {
        pairs()
            .forEach(
                pair -> {
                  int[] one = segment(palette, pair.one(), strong);
                  int[] other = segment(palette, pair.other(), strong);
                  double seen = Math.max(strokes(eyes, one), strokes(eyes, other));
                  assertTrue(
                      gap(eyes, one, other) >= APART || seen >= SEEN && areDifferent(pair),
                      () -> palette.id() + " " + pair + " " + seen);
                });
      }
    }
  }

  private static boolean areDifferent(Pair pair) {
    double least = 1;
    for (int dx = 0; dx < MOST_SHIFT; dx++) {
      for (int dy = -HEIGHT / 2; dy < HEIGHT / 2; dy++) {
        least = Math.min(least, coveredOtherwise(pair, dx, dy));
      }
    }
    return least >= OTHERWISE;
  }

  private static double coveredOtherwise(Pair pair, int dx, int dy) {
    TrackPattern pattern = new TrackPattern(1);
    double sum = 0;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double one = pattern.cover(pair.one(), x, y - HEIGHT / 2.0);
        double other = pattern.cover(pair.other(), x + dx, y + dy - HEIGHT / 2.0);
        sum += Math.abs(one - other);
      }
    }
    return sum / (WIDTH * HEIGHT);
  }

  /**
   * Path and ball bear no pattern; verdict and thumb bear the icon. So colours alone need to tell
   * the four common outcomes apart for eyes that see all colours; which of them other eyes confuse
   * is known, and that list is not to grow.
   */
  @Test
  void whichPathsNeedTheIcon() {
    assertEquals(
        List.of(
            "light DEUTERANOPIC DIVERGED OSCILLATING",
            "light TRITANOPIC CONVERGED STILL_DESCENDING",
            "dark PROTANOPIC DIVERGED OSCILLATING",
            "dark DEUTERANOPIC DIVERGED OSCILLATING",
            "dark TRITANOPIC DIVERGED OSCILLATING",
            "dark TRITANOPIC CONVERGED STILL_DESCENDING",
            "projector DEUTERANOPIC DIVERGED OSCILLATING",
            "projector TRITANOPIC CONVERGED STILL_DESCENDING"),
        ALL.stream().flatMap(OutcomeColoursTest::confusedPaths).toList());
  }

  private static Stream<String> confusedPaths(Palette palette) {
    List<Outcome> common =
        List.of(Outcome.CONVERGED, Outcome.STILL_DESCENDING, Outcome.OSCILLATING, Outcome.DIVERGED);
    return Stream.of(Eyes.values())
        .flatMap(
            eyes ->
                pairs()
                    .filter(pair -> common.contains(pair.one()) && common.contains(pair.other()))
                    .filter(
                        pair ->
                            eyes.difference(
                                    palette.tones(pair.one()).path(),
                                    palette.tones(pair.other()).path())
                                < APART)
                    .map(p -> palette.id() + " " + eyes + " " + p.one() + " " + p.other()));
  }
}
