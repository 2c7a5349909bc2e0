package downhill.core.analysis;

import downhill.core.calculus.Rounding;
import java.util.Arrays;
import java.util.Optional;

/**
 * The heights of the contour lines of a landscape, ascending, and the tone of each band between
 * them. One transform for colours and lines, so that they agree.
 *
 * <p>Even 1-2-5 steps where these divide the picture fairly; where their widest band would cover
 * over 25 % of the finite cells, the minimum + {1, 2, 5}·10ᵏ, each to one digit of its step. A
 * landscape with a pole has neither: there the even steps span the middle 96, 90 or 80 % of the
 * values. A constant has no level.
 */
public final class Levels {
  /** Less than this is better than losing the depth of a funnel, as in ln(x² + y²). */
  private static final double POOR_SHARE = 0.4;

  /** Cutting off the tails must gain this much, since they lose their relief by it. */
  private static final double PRICE_OF_CUTTING = 0.2;

  /** What may be cut off at either end: the least that gains enough. */
  private static final double[] TAILS = {0.02, 0.05, 0.1};

  /** Half the largest number, so that the range of values does not overflow. */
  private static final double LARGEST = Double.MAX_VALUE / 2;

  private final double[] levels;
  private final double min;
  private final double max;

  private Levels(double[] levels, double min, double max) {
    this.levels = levels;
    this.min = min;
    this.max = max;
  }

  /** The levels that divide the landscape best. */
  public static Levels of(HeightField field) {
    double min = Math.max(field.min(), -LARGEST);
    double max = Math.min(field.max(), LARGEST);
    double noise = Rounding.most(Math.max(Math.abs(min), Math.abs(max)));
    return max - min > noise
        ? new Levels(choose(field, min, max), min, max)
        : new Levels(new double[0], min, max);
  }

  private static double[] choose(HeightField field, double min, double max) {
    double[] even = Ladder.even(min, max);
    double evenShare = Ladder.widestShare(field, even);
    if (evenShare <= Ladder.FAIR_SHARE) {
      return even;
    }
    double[] rising = Ladder.rising(field, min, max);
    double risingShare = Ladder.widestShare(field, rising);
    double[] best = risingShare < evenShare ? rising : even;
    double share = Math.min(evenShare, risingShare);
    return share <= POOR_SHARE
        ? best
        : middle(field, min, max, share - PRICE_OF_CUTTING).orElse(best);
  }

  /** The even levels of most of the values whose widest band covers less than the share. */
  private static Optional<double[]> middle(
      HeightField field, double min, double max, double share) {
    return Arrays.stream(TAILS)
        .mapToObj(tail -> between(field.quantile(tail), field.quantile(1 - tail), min, max))
        .filter(levels -> Ladder.widestShare(field, levels) < share)
        .findFirst();
  }

  private static double[] between(double from, double to, double min, double max) {
    double low = Math.max(min, from);
    double high = Math.min(max, to);
    return low < high ? Ladder.even(low, high) : new double[0];
  }

  public int count() {
    return levels.length;
  }

  /** The height of contour line i, 0 ≤ i &lt; {@link #count()}, ascending. */
  public double level(int i) {
    return levels[i];
  }

  /**
   * How far the nearest other line is from one of the heights; infinite where it is the only one.
   */
  public double gap(double level) {
    int i = Arrays.binarySearch(levels, level);
    double below = i > 0 ? level - levels[i - 1] : Double.POSITIVE_INFINITY;
    double above = i < levels.length - 1 ? levels[i + 1] - level : Double.POSITIVE_INFINITY;
    return Math.min(below, above);
  }

  /** The band of a value: the number of levels at or below it, 0 … {@link #count()}. */
  public int band(double value) {
    int place = Arrays.binarySearch(levels, value);
    return place >= 0 ? place + 1 : -place - 1;
  }

  /** The lower bound of a band, of the lowest the minimum; NaN where no value is finite. */
  public double floor(int band) {
    return band == 0 ? min : levels[band - 1];
  }

  /** The upper bound of a band, of the highest the maximum. */
  public double top(int band) {
    return band == levels.length ? max : levels[band];
  }

  /**
   * The position of a value on the colour ramp, 0…1: the centre of its band, plus the share {@code
   * inside} of the way that it is off the band's middle. NaN for NaN.
   *
   * @param inside 0 for flat bands, 1 for none; 0.35 on the map, 0.60 on the surface
   */
  public double tone(double value, double inside) {
    return tone(band(value), value, inside);
  }

  /** {@link #tone(double, double)} of a value whose band is known. */
  public double tone(int band, double value, double inside) {
    double off = offMiddle(band, value);
    return (band + 0.5 + inside * off) / (levels.length + 1);
  }

  /** −0.5 at the bottom of the band … 0.5 at its top; beyond the ends of the landscape limited. */
  private double offMiddle(int band, double value) {
    double floor = floor(band);
    double top = top(band);
    if (!(floor < top)) {
      return Double.isNaN(value) ? value : 0;
    }
    return Math.max(-0.5, Math.min(0.5, (value - floor) / (top - floor) - 0.5));
  }
}
