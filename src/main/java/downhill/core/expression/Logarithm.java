package downhill.core.expression;

/**
 * ln x within one unit in the last place, by the method of fdlibm’s e_log.c: with x = 2ᵏ (1 + f), s
 * = f / (2 + f) and s² = z, ln(1 + f) = f − f²/2 + s (f²/2 + z L(z)).
 *
 * <p>Without branches, but for x that is not normal or not positive, which is mended; and in loops
 * of which the first takes the bits of x apart, and the second is turned into vector instructions
 * by the compiler.
 */
final class Logarithm {
  private static final double LN_2 = 0x1.62e42feep-1;
  private static final double LN_2_REST = 0x1.a39ef35793c76p-33;

  private static final double L1 = 0x1.5555555555593p-1;
  private static final double L2 = 0x1.999999997fa04p-2;
  private static final double L3 = 0x1.2492494229359p-2;
  private static final double L4 = 0x1.c71c51d8e78afp-3;
  private static final double L5 = 0x1.7466496cb03dep-3;
  private static final double L6 = 0x1.39a09d078c69fp-3;
  private static final double L7 = 0x1.2f112df3e5244p-3;

  private Logarithm() {}

  static double of(double x) {
    return isNormal(x) ? usual(x) : StrictMath.log(x);
  }

  static void lanes(double[] out, double[] a, double[] room, double s, int count) {
    if (count < Machine.FEW) {
      few(out, a, count);
    } else {
      boolean usual = split(out, room, a, count);
      sums(out, room, count);
      if (!usual) {
        mend(out, a, count);
      }
    }
  }

  /** A loop of its own, so that the others are used to many lanes. */
  private static void few(double[] out, double[] a, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = of(a[i]);
    }
  }

  /** Whether all are normal and positive. */
  private static boolean split(double[] shifted, double[] significands, double[] a, int count) {
    boolean usual = true;
    for (int i = 0; i < count; i++) {
      shifted[i] = Bits.shiftedExponent(a[i]);
      significands[i] = Bits.significand(a[i]);
      usual &= isNormal(a[i]);
    }
    return usual;
  }

  /** In the places of k. */
  private static void sums(double[] shifted, double[] significands, int count) {
    for (int i = 0; i < count; i++) {
      shifted[i] = sum(shifted[i], significands[i]);
    }
  }

  private static void mend(double[] out, double[] a, int count) {
    for (int i = 0; i < count; i++) {
      if (!isNormal(a[i])) {
        out[i] = StrictMath.log(a[i]);
      }
    }
  }

  private static boolean isNormal(double x) {
    return x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE;
  }

  private static double usual(double x) {
    return sum(Bits.shiftedExponent(x), Bits.significand(x));
  }

  /** k ln 2 + ln(1 + f). */
  private static double sum(double shifted, double significand) {
    double k = Bits.unshifted(shifted);
    double f = significand - 1;
    double s = f / (2 + f);
    double z = s * s;
    double l = z * (L1 + z * (L2 + z * (L3 + z * (L4 + z * (L5 + z * (L6 + z * L7))))));
    double half = 0.5 * f * f;
    return k * LN_2 - ((half - (s * (half + l) + k * LN_2_REST)) - f);
  }
}
