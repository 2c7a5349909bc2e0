package downhill.core.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The candidates for contour levels of a landscape, ascending arrays strictly between its bounds,
 * and how evenly they divide it.
 */
final class Ladder {
  /** Most bands of an even ladder; 1-2-5 steps then give 6 to 16. */
  private static final int MOST_BANDS = 16;

  /** A rising ladder starts where this share of the cells lies below: a spot, but a visible one. */
  private static final double SMALLEST_SPOT = 0.003;

  /** Four decades: below that the lines of a flat floor would only tell rounding errors apart. */
  private static final int USUAL_RUNGS = 12;

  /** No band should cover more of the cells than this; else rungs go on below four decades. */
  static final double FAIR_SHARE = 0.25;

  /** A decade that holds hardly a cell is none of a floor as long as more than this lies below. */
  private static final double NEARLY_ALL = 0.95;

  /** Three rungs are a decade. */
  private static final int DECADE = 3;

  /** Where there are more rungs, every decade has one, or every other, and so on. */
  private static final int MOST_RUNGS = 24;

  private Ladder() {}

  /** The multiples of one 1-2-5 step between the bounds. */
  static double[] even(double low, double high) {
    NiceStep step = NiceStep.atLeast((high - low) / MOST_BANDS);
    double first = step.countUpTo(low);
    return between(
        low, high, IntStream.rangeClosed(0, MOST_BANDS).mapToDouble(i -> step.times(first + i)));
  }

  /**
   * The minimum + {1, 2, 5}·10ᵏ, from the maximum down to a small spot round the minima, 10ᵏ only
   * where these are many decades; each to one digit of its step, because −0.5, 0, 1 and 4 read
   * better than −0.53, −0.03, 0.97 and 3.97.
   */
  static double[] rising(HeightField field, double low, double high) {
    List<NiceStep> rungs = new ArrayList<>();
    NiceStep rung = NiceStep.atMost(high - low);
    do {
      rungs.add(rung);
      rung = rung.shorter();
    } while (goesDown(field, low, rungs, rung));
    return between(low, high, thinned(rungs).mapToDouble(step -> step.roundly(low)));
  }

  /**
   * Whether the next rung lies above a spot, and, if far down, the last decade was no flat floor.
   */
  private static boolean goesDown(
      HeightField field, double low, List<NiceStep> rungs, NiceStep next) {
    double below = field.shareBelow(low + next.value());
    if (below < SMALLEST_SPOT || rungs.size() < USUAL_RUNGS) {
      return below >= SMALLEST_SPOT;
    }
    double decadeAbove = field.shareBelow(low + rungs.get(rungs.size() - DECADE).value());
    return field.shareBelow(low + rungs.get(USUAL_RUNGS - 1).value()) > FAIR_SHARE
        && (decadeAbove - below >= SMALLEST_SPOT || below > NEARLY_ALL);
  }

  private static Stream<NiceStep> thinned(List<NiceStep> rungs) {
    int decades = (rungs.size() - 1) / (DECADE * MOST_RUNGS) + 1;
    return rungs.size() <= MOST_RUNGS
        ? rungs.stream()
        : rungs.stream()
            .filter(rung -> rung.mantissa() == 1 && Math.floorMod(rung.exponent(), decades) == 0);
  }

  /** The share of the cells in the widest band, with the bands below and above the ladder. */
  static double widestShare(HeightField field, double[] levels) {
    double below = 0;
    double widest = 0;
    for (double level : levels) {
      double share = field.shareBelow(level);
      widest = Math.max(widest, share - below);
      below = share;
    }
    return Math.max(widest, 1 - below);
  }

  private static double[] between(double low, double high, DoubleStream levels) {
    return levels.filter(level -> low < level && level < high).sorted().distinct().toArray();
  }
}
