package downhill.core.raster.curve;

import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Interval;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoublePredicate;

/**
 * Chooses which values of a function of one variable are shown: from a fifth below the minimum to
 * nearly the highest value, so that the steep ends run out of the picture. Poles are cut off, and
 * ends so high that they would flatten all the rest, by {@link CurveCap}.
 */
public final class CurveHeights {
  private static final int SAMPLES = 1001;
  private static final double LOW = 0.02;
  private static final double HIGH = 0.975;

  /** Room below the lowest value, for the mark of the minimum, in shown heights. */
  private static final double ROOM_BELOW = 0.2;

  private static final double ROOM_ABOVE = 0.06;

  /**
   * What the curve goes on to rise behind {@link #HIGH}, in shown heights, where it would run along
   * the border: it is less than the line is wide.
   */
  private static final double LEVEL = 0.005;

  /** A valley may be so many times deeper than the rest is high before it is taken for a pole. */
  private static final double DEEPEST_VALLEY = 3;

  private static final double HIGHEST_PEAK = 1;

  /** Far enough from overflow for the room round the values. */
  private static final double LIMIT = 1e306;

  private static final Interval NOTHING = new Interval(-1, 1);

  private final double[] values;
  private final double[] sorted;
  private final double span;
  private final double bottom;
  private final double top;
  private final CurveCap cap;

  /** Of a curve that has values. */
  private CurveHeights(double[] values, double[] sorted) {
    this.values = values;
    this.sorted = sorted;
    double low = quantile(sorted, LOW);
    double high = quantile(sorted, HIGH);
    span = high - low;
    bottom = sorted[0] >= low - DEEPEST_VALLEY * span ? sorted[0] : low - span / 4;
    top = Math.max(highestEnd(sorted, high, span), shownPeak(values, high, span));
    cap = CurveCap.over(sorted, bottom);
  }

  private static Optional<CurveHeights> over(ScalarFunction f, Interval x) {
    double[] values = values(f, x);
    double[] sorted = Arrays.stream(values).filter(isShowable()).sorted().toArray();
    return sorted.length == 0 ? Optional.empty() : Optional.of(new CurveHeights(values, sorted));
  }

  /** The values to show of f in a look at it. */
  public static Interval of(ScalarFunction f, CurveLook look) {
    return over(f, look.view())
        .map(heights -> heights.shown(look, heights.isFlat() || isFlatOverDomain(f, look)))
        .orElse(NOTHING);
  }

  private static boolean isFlatOverDomain(ScalarFunction f, CurveLook look) {
    return !look.domain().equals(look.view())
        && over(f, look.domain()).filter(CurveHeights::isFlat).isPresent();
  }

  /** Whether the picture of all would be flat. */
  private boolean isFlat() {
    return cap.isFlatUpTo(sorted[sorted.length - 1]);
  }

  private Interval shown(CurveLook look, boolean cut) {
    double start = look.start();
    if (!cut) {
      return withStart(start, top, span);
    }
    double lowered = raised(cap.lowered(top), look.ball());
    boolean flattens = start > lowered && cap.isFlatUpTo(start) && hasValley();
    return flattens
        ? widened(bottom, lowered)
        : withStart(start, lowered, Math.max(start, lowered) - bottom);
  }

  /** The cut raised to have room above a value, at most to where it would be on a tame curve. */
  private double raised(double cut, double value) {
    double above = value + ROOM_ABOVE * (value - bottom);
    return above > cut ? Math.min(above, top) : cut;
  }

  /**
   * The values from the bottom to the highest, and the start with room above it.
   *
   * @param size of the values, to which the room is in proportion
   */
  private Interval withStart(double start, double highest, double size) {
    if (!(Math.abs(start) < LIMIT)) {
      return widened(bottom, highest);
    }
    double above = start + ROOM_ABOVE / 2 * size > highest ? start + ROOM_ABOVE * size : highest;
    return widened(Math.min(bottom, start), above);
  }

  /** Whether the curve is lowest inside the interval, not at its border. */
  private boolean hasValley() {
    return values[0] != sorted[0] && values[values.length - 1] != sorted[0];
  }

  private static double[] values(ScalarFunction f, Interval x) {
    double[] xs = new double[SAMPLES];
    Arrays.setAll(xs, i -> x.at(i / (SAMPLES - 1.0)));
    double[] values = new double[SAMPLES];
    f.evaluator().evaluate(xs, new double[SAMPLES], values, SAMPLES);
    return values;
  }

  /** Where the ends run out of the picture, or room above them where they are all but level. */
  private static double highestEnd(double[] sorted, double high, double span) {
    double highest = sorted[sorted.length - 1];
    return highest - high < LEVEL * span ? highest + ROOM_ABOVE * span : high;
  }

  /** Room above the highest peak inside the interval, unless it is a pole. */
  private static double shownPeak(double[] values, double high, double span) {
    double peak = Double.NEGATIVE_INFINITY;
    for (int i = 1; i < values.length - 1; i++) {
      if (values[i] >= beside(values, i, -1)
          && values[i] >= beside(values, i, 1)
          && values[i] <= high + HIGHEST_PEAK * span) {
        peak = Math.max(peak, values[i]);
      }
    }
    return peak + ROOM_ABOVE * span;
  }

  /** The neighbour on one side, or the next where that is a hole: sin(x)/x has a peak round 0. */
  private static double beside(double[] values, int i, int side) {
    int far = i + 2 * side;
    boolean isHole = Double.isNaN(values[i + side]) && 0 <= far && far < values.length;
    return values[isHole ? far : i + side];
  }

  private static Interval widened(double bottom, double top) {
    double span = top - bottom;
    double noise = 1e-9 * Math.max(Math.abs(bottom), Math.abs(top));
    if (span <= noise) {
      double half = Math.max(1, Math.abs(bottom));
      return new Interval(bottom - half, bottom + half);
    }
    return new Interval(bottom - ROOM_BELOW * span, top);
  }

  private static double quantile(double[] sorted, double p) {
    return sorted[(int) Math.round(p * (sorted.length - 1))];
  }

  private static DoublePredicate isShowable() {
    return value -> Math.abs(value) < LIMIT;
  }
}
