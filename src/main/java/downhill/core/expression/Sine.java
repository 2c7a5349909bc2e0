package downhill.core.expression;

/**
 * sin x and cos x within one unit in the last place, by the methods of fdlibm’s k_sin.c and
 * k_cos.c: x = q π/2 + y, with π/2 in three parts and y in two; by the last two bits of q the
 * result is ± sin y or ± cos y.
 *
 * <p>Both are computed, because without a branch the compiler turns the loops into vector
 * instructions; a last loop takes one of them. Each loop is short enough for it to unroll.
 */
final class Sine {
  /** From here on products of q with the parts of π/2 would be rounded. */
  private static final double LARGE = 1e6;

  private static final double TWO_OVER_PI = 0x1.45f306dc9c883p-1;
  private static final double HALF_PI = 0x1.921fb544p0;
  private static final double HALF_PI_REST = 0x1.0b4611a6p-34;
  private static final double HALF_PI_LAST = 0x1.3198a2e037073p-69;

  private static final double S1 = -0x1.5555555555549p-3;
  private static final double S2 = 0x1.111111110f8a6p-7;
  private static final double S3 = -0x1.a01a019c161d5p-13;
  private static final double S4 = 0x1.71de357b1fe7dp-19;
  private static final double S5 = -0x1.ae5e68a2b9cebp-26;
  private static final double S6 = 0x1.5d93a5acfd57cp-33;

  private static final double C1 = 0x1.555555555554cp-5;
  private static final double C2 = -0x1.6c16c16c15177p-10;
  private static final double C3 = 0x1.a01a019cb1590p-16;
  private static final double C4 = -0x1.27e4f809c52adp-22;
  private static final double C5 = 0x1.1ee9ebdb4b1c4p-29;
  private static final double C6 = -0x1.8fae9be8838d4p-37;

  private Sine() {}

  static double sin(double x) {
    return isLarge(x) ? StrictMath.sin(x) : usual(quadrant(x), x);
  }

  static double cos(double x) {
    return isLarge(x) ? StrictMath.cos(x) : usual(quadrant(x) + 1, x);
  }

  static void sinLanes(double[] out, double[] a, double[] room, double s, int count) {
    lanes(out, a, room, 0, count);
    for (int i = 0; i < count; i++) {
      if (isLarge(a[i])) {
        out[i] = StrictMath.sin(a[i]);
      }
    }
  }

  static void cosLanes(double[] out, double[] a, double[] room, double s, int count) {
    lanes(out, a, room, 1, count);
    for (int i = 0; i < count; i++) {
      if (isLarge(a[i])) {
        out[i] = StrictMath.cos(a[i]);
      }
    }
  }

  /** Of sin(x + turn π/2). */
  private static void lanes(double[] out, double[] a, double[] room, int turn, int count) {
    if (count < Machine.FEW) {
      few(out, a, turn, count);
    } else {
      reduce(out, room, a, count);
      both(out, room, count);
      choose(out, room, a, turn, count);
    }
  }

  /** A loop of its own, so that the others are used to many lanes. */
  private static void few(double[] out, double[] a, int turn, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = usual(quadrant(a[i]) + turn, a[i]);
    }
  }

  private static void reduce(double[] angles, double[] tails, double[] a, int count) {
    for (int i = 0; i < count; i++) {
      angles[i] = angle(a[i]);
      tails[i] = tail(a[i]);
    }
  }

  /** In the places of y, and of what is missing in it. */
  private static void both(double[] sines, double[] cosines, int count) {
    for (int i = 0; i < count; i++) {
      double y = sines[i];
      double tail = cosines[i];
      sines[i] = sine(y, tail);
      cosines[i] = cosine(y, tail);
    }
  }

  /**
   * Of the two the one that q names, with its sign: cos(q π/2) sin y + sin(q π/2) cos y. In
   * numbers, not in bits and without a branch: so these are vector instructions, too. A part that
   * is not there is ±0, which changes no sum but of two zeros; that of sin ±0 is −0.
   */
  private static void choose(double[] sines, double[] cosines, double[] a, double turn, int count) {
    for (int i = 0; i < count; i++) {
      double q = Bits.rounded(a[i] * TWO_OVER_PI) + turn;
      // −2 … 2, and −0 for 0.
      double m = -(4 * Bits.rounded(0.25 * q) - q);
      double size = Math.abs(m);
      sines[i] = (1 - size) * sines[i] + m * (2 - size) * cosines[i];
    }
  }

  /** Not finite, too. */
  private static boolean isLarge(double x) {
    return !(Math.abs(x) < LARGE);
  }

  private static long quadrant(double x) {
    return Bits.integer(x * TWO_OVER_PI);
  }

  /** sin y, cos y, −sin y, −cos y for q ≡ 0, 1, 2, 3 mod 4. */
  private static double usual(long q, double x) {
    double y = angle(x);
    return Bits.signed(q >> 1, (q & 1) == 0 ? sine(y, tail(x)) : cosine(y, tail(x)));
  }

  /** sin y. */
  private static double sine(double y, double tail) {
    double z = y * y;
    double cube = z * y;
    double p = S2 + z * (S3 + z * (S4 + z * (S5 + z * S6)));
    return y - ((z * (0.5 * tail - cube * p) - tail) - cube * S1);
  }

  /** cos y. */
  private static double cosine(double y, double tail) {
    double z = y * y;
    double p = z * (C1 + z * (C2 + z * (C3 + z * (C4 + z * (C5 + z * C6)))));
    double half = 0.5 * z;
    double w = 1 - half;
    return w + (((1 - w) - half) + (z * p - y * tail));
  }

  /** y = x − q π/2, rounded. */
  private static double angle(double x) {
    return near(x) - rest(x);
  }

  /** What is missing in y. */
  private static double tail(double x) {
    return (near(x) - angle(x)) - rest(x);
  }

  private static double near(double x) {
    double q = Bits.rounded(x * TWO_OVER_PI);
    return (x - q * HALF_PI) - q * HALF_PI_REST;
  }

  private static double rest(double x) {
    double q = Bits.rounded(x * TWO_OVER_PI);
    return q * HALF_PI_LAST - (((x - q * HALF_PI) - near(x)) - q * HALF_PI_REST);
  }
}
