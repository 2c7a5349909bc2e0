package downhill.session;

import java.util.Arrays;
import java.util.OptionalInt;

/** Writes numbers as they are typed, multiples of π by its name: 2.5, -2pi, 3pi/4. */
final class PiMultiples {
  private static final int[] DIVISORS = {1, 2, 3, 4, 6};
  private static final long MOST = 100;

  private PiMultiples() {}

  /** Reads as the same number, to the last digit. */
  static String text(double value) {
    OptionalInt divisor = Arrays.stream(DIVISORS).filter(n -> isMultiple(value, n)).findFirst();
    return divisor.isPresent()
        ? multiple(factor(value, divisor.getAsInt()), divisor.getAsInt())
        : Numbers.exact(value);
  }

  private static boolean isMultiple(double value, int divisor) {
    long factor = factor(value, divisor);
    return factor != 0 && Math.abs(factor) <= MOST && factor * Math.PI / divisor == value;
  }

  private static long factor(double value, int divisor) {
    return Math.round(value / Math.PI * divisor);
  }

  private static String multiple(long factor, int divisor) {
    String sign = factor < 0 ? "-" : "";
    String whole = Math.abs(factor) == 1 ? "" : Long.toString(Math.abs(factor));
    return sign + whole + "pi" + (divisor == 1 ? "" : "/" + divisor);
  }
}
