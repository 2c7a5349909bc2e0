package downhill.core.expression;

/**
 * Functions that {@link Math} lacks, accurate to a few units in the last place over their whole
 * range (no cancellation near 0, no overflow on the way).
 */
final class Elementary {
  private static final double LN_2 = Math.log(2);

  /** Beyond it x² + 1 = x² in double precision, and x² may overflow. */
  private static final double LARGE = 1e150;

  private Elementary() {}

  static double asinh(double x) {
    double a = Math.abs(x);
    double value =
        a > LARGE ? Math.log(a) + LN_2 : Math.log1p(a + a * a / (1 + Math.sqrt(1 + a * a)));
    return Math.copySign(value, x);
  }

  static double acosh(double x) {
    if (x > LARGE) {
      return Math.log(x) + LN_2;
    }
    double t = x - 1;
    return x < 1 ? Double.NaN : Math.log1p(t + Math.sqrt(t * (2 + t)));
  }

  static double atanh(double x) {
    double a = Math.abs(x);
    return Math.copySign(Math.log1p(2 * a / (1 - a)) / 2, x);
  }

  static double log2(double x) {
    return Math.log(x) / LN_2;
  }

  /** The nearest integer, halves upward; {@code floor(x + 1/2)} is wrong just below one half. */
  static double round(double x) {
    double floor = Math.floor(x);
    return x - floor >= 0.5 ? floor + 1 : floor;
  }

  /** The remainder with the sign of the divisor, 0 too. */
  static double mod(double a, double b) {
    double remainder = a % b;
    if (remainder == 0) {
      return Math.copySign(0, b);
    }
    return remainder < 0 != b < 0 ? remainder + b : remainder;
  }

  /** 1/(1 + e⁻ˣ), by the branch whose exponential cannot overflow. */
  static double sigmoid(double x) {
    if (x >= 0) {
      return 1 / (1 + Math.exp(-x));
    }
    double e = Math.exp(x);
    return e / (1 + e);
  }

  /** ln(1 + eˣ) = max(x, 0) + ln(1 + e^−|x|). */
  static double softplus(double x) {
    return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
  }
}
