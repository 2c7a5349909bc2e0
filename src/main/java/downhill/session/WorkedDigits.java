package downhill.session;

import downhill.core.geometry.Domain;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoublePredicate;

/**
 * Numbers that are multiplied and added up by hand: as {@link Numbers}, with the digits it takes.
 */
public final class WorkedDigits {
  /** Of terms of a sum. */
  private static final int DIGITS_TO_ADD = 3;

  private static final int MOST_DIGITS = 7;

  /** In pixels. */
  private static final double NOTHING = 1e-6;

  /** Of numbers that differ by little. */
  private static final double LARGEST_IN_FULL = 1e9;

  private WorkedDigits() {}

  /**
   * As {@link Numbers#of}, with three digits at least, as whoever multiplies by hand needs, and as
   * many more, up to seven, as the sum needs to come out; in brackets where a minus sign would
   * follow that of a product: (−4.933).
   *
   * @param comesOut whether it does with the number as it is shown
   */
  public static String inProduct(double value, DoublePredicate comesOut) {
    String text = text(value, comesOut);
    return value < 0 ? "(" + text + ")" : text;
  }

  /** A factor that stands alone, with the digits that {@link #inProduct} begins with. */
  public static String factor(double value) {
    return text(value, enough -> true);
  }

  private static String text(double value, DoublePredicate comesOut) {
    int decimals = decimalsOf(value, DIGITS_TO_ADD);
    if (Numbers.isPlain(value) && value != 0) {
      int most = decimalsOf(value, MOST_DIGITS);
      decimals = Math.max(decimals, Numbers.decimals(new BigDecimal(value)));
      while (decimals < most && !comesOut.test(shown(value, decimals))) {
        decimals++;
      }
    }
    return withDecimals(value, decimals);
  }

  /** What a text with so many decimals says. */
  public static double shown(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return value;
    }
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }

  /**
   * A coordinate of an iterate as {@link Numbers#of}, with as many decimals more as tell the step
   * to or from it, so that the sum comes out by hand, but no more than tell a tenth of a pixel;
   * within a millionth of a pixel it is 0.
   *
   * @param pixel the shortest distance that matters, {@link Domain#pixel()}
   */
  private static String iterate(double value, double step, double pixel) {
    return isNothing(value, pixel) ? Numbers.of(0) : withDecimals(value, telling(step, pixel));
  }

  /**
   * The iterate before another as {@link #iterate}, with as many decimals as that has, where that
   * is no power of ten.
   */
  public static String iterateBefore(double value, double next, double pixel) {
    return isNothing(value, pixel)
        ? Numbers.of(0)
        : withDecimals(value, before(value, next, pixel));
  }

  /** The decimals of {@link #iterateBefore}. */
  public static int iterateBeforeDecimals(double value, double next, double pixel) {
    int own = iterateDecimals(value, next - value, pixel);
    return Math.max(own, before(value, next, pixel));
  }

  /**
   * The iterate after another as {@link #iterate}; where that is too small to be plain, but the
   * other is plain, it is shown with the decimals of the other: a sum is no more exact.
   */
  public static String iterateAfter(double value, double before, double pixel) {
    return isRoundedAsBefore(value, before)
        ? Numbers.decimals(value, iterateBeforeDecimals(before, value, pixel))
        : iterate(value, value - before, pixel);
  }

  /** The decimals of {@link #iterateAfter}. */
  public static int iterateAfterDecimals(double value, double before, double pixel) {
    return isRoundedAsBefore(value, before)
        ? iterateBeforeDecimals(before, value, pixel)
        : iterateDecimals(value, value - before, pixel);
  }

  private static boolean isRoundedAsBefore(double value, double before) {
    return Math.abs(value) < Numbers.SMALLEST_PLAIN && before != 0 && Numbers.isPlain(before);
  }

  private static int before(double value, double next, double pixel) {
    int own = iterateDecimals(next, next - value, pixel);
    int decimals = Numbers.isPlain(next) ? own : Math.min(most(pixel), own);
    return Math.max(decimals, telling(next - value, pixel));
  }

  /** The decimals of {@link #iterate}, those of 4.509 × 10⁻⁴ being seven. */
  private static int iterateDecimals(double value, double step, double pixel) {
    if (value == 0 || isNothing(value, pixel) || !Double.isFinite(value)) {
      return Numbers.DECIMALS;
    }
    int telling = telling(step, pixel);
    int usual = Numbers.decimals(new BigDecimal(value));
    return showsMore(value, telling) || Numbers.isPlain(value)
        ? Math.max(usual, telling)
        : decimalsOf(value, Numbers.DIGITS);
  }

  private static boolean isNothing(double value, double pixel) {
    return Math.abs(value) < NOTHING * pixel;
  }

  private static int telling(double step, double pixel) {
    return Math.min(most(pixel), decimalsOf(step, DIGITS_TO_ADD));
  }

  private static int most(double pixel) {
    return 1 + (int) Math.ceil(-Math.log10(pixel));
  }

  /**
   * As {@link Numbers#of}, with so many decimals at least where it is a plain number, or a large
   * one.
   */
  private static String withDecimals(double value, int decimals) {
    return showsMore(value, decimals)
        ? Numbers.decimals(value, Math.max(0, decimals))
        : Numbers.of(value);
  }

  private static boolean showsMore(double value, int decimals) {
    double size = Math.abs(value);
    if (size >= Numbers.LARGEST_PLAIN) {
      return size < LARGEST_IN_FULL && decimals > decimalsOf(value, Numbers.DIGITS);
    }
    return Numbers.isPlain(value)
        && value != 0
        && decimals > Numbers.decimals(new BigDecimal(value));
  }

  /** The decimals that a number of so many digits has. */
  private static int decimalsOf(double value, int digits) {
    return value == 0 || !Double.isFinite(value)
        ? 0
        : digits - 1 - Numbers.exponent(new BigDecimal(value));
  }
}
