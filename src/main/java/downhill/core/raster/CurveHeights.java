package downhill.core.raster;

import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Interval;
import java.util.Arrays;
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

  /** A valley may be so many times deeper than the rest is high before it is taken for a pole. */
  private static final double DEEPEST_VALLEY = 3;

  private static final double HIGHEST_PEAK = 1;

  /** Far enough from overflow for the room round the values. */
  private static final double LIMIT = 1e306;

  private CurveHeights() {}

  /**
   * The values to show of f over an interval.
   *
   * @param start the cost at the start where that is seen, otherwise NaN; shown as well, unless
   *     that would flatten a valley
   */
  public static Interval of(ScalarFunction f, Interval x, double start) {
    return following(Double.NaN, f, x, start);
  }

  /** The same, widened along with a ball at a cost; at most to what is shown of a tame curve. */
  public static Interval following(double ball, ScalarFunction f, Interval x, double start) {
    double[] values = values(f, x);
    double[] sorted = Arrays.stream(values).filter(isShowable()).sorted().toArray();
    if (sorted.length == 0) {
      return new Interval(-1, 1);
    }
    double low = quantile(sorted, LOW);
    double high = quantile(sorted, HIGH);
    double span = high - low;
    double bottom = sorted[0] >= low - DEEPEST_VALLEY * span ? sorted[0] : low - span / 4;
    double top = Math.max(high, shownPeak(values, high, span));
    CurveCap cap = CurveCap.over(sorted, bottom);
    if (!cap.isFlatUpTo(sorted[sorted.length - 1])) {
      return withStart(start, bottom, top, span);
    }
    double lowered = raised(cap.lowered(top), bottom, ball, top);
    boolean flattens = cap.isFlatUpTo(start) && start > lowered && hasValley(values, sorted[0]);
    return flattens
        ? widened(bottom, lowered)
        : withStart(start, bottom, lowered, Math.max(start, lowered) - bottom);
  }

  /** The top raised to have room above a value, at most to the highest. */
  private static double raised(double top, double bottom, double value, double highest) {
    double above = value + ROOM_ABOVE * (value - bottom);
    return above > top ? Math.min(above, highest) : top;
  }

  /**
   * The values from bottom to top, and the start with room above it.
   *
   * @param span of the values, to which the room is in proportion
   */
  private static Interval withStart(double start, double bottom, double top, double span) {
    if (!(Math.abs(start) < LIMIT)) {
      return widened(bottom, top);
    }
    double above = start + ROOM_ABOVE / 2 * span > top ? start + ROOM_ABOVE * span : top;
    return widened(Math.min(bottom, start), above);
  }

  /** Whether the curve is lowest inside the interval, not at its border. */
  private static boolean hasValley(double[] values, double lowest) {
    return values[0] != lowest && values[values.length - 1] != lowest;
  }

  private static double[] values(ScalarFunction f, Interval x) {
    double[] xs = new double[SAMPLES];
    Arrays.setAll(xs, i -> x.at(i / (SAMPLES - 1.0)));
    double[] values = new double[SAMPLES];
    f.evaluator().evaluate(xs, new double[SAMPLES], values, SAMPLES);
    return values;
  }

  /** Room above the highest peak inside the interval, unless it is a pole. */
  private static double shownPeak(double[] values, double high, double span) {
    double peak = Double.NEGATIVE_INFINITY;
    for (int i = 1; i < values.length - 1; i++) {
      if (values[i] >= values[i - 1]
          && values[i] >= values[i + 1]
          && values[i] <= high + HIGHEST_PEAK * span) {
        peak = Math.max(peak, values[i]);
      }
    }
    return peak + ROOM_ABOVE * span;
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
