package downhill.core.expression;

/**
 * eˣ within one unit in the last place, by Moler’s and Ng’s method as in fdlibm’s e_exp.c: with x =
 * k ln 2 + r and r² = t, eʳ = 1 + r + r c / (2 − c), c = r − t P(t).
 *
 * <p>Without branches, but for x of no normal result, which are mended; and in two loops: one for
 * eʳ, which the compiler turns into vector instructions, and one for the bits of 2ᵏ, which it
 * cannot.
 */
final class Exponential {
  private static final double LOG2_E = 0x1.71547652b82fep0;
  private static final double LN_2 = 0x1.62e42feep-1;
  private static final double LN_2_REST = 0x1.a39ef35793c76p-33;

  /** Of larger or smaller x the result is not normal, or infinite, or none. */
  private static final double LARGE = 708;

  private static final double P1 = 0x1.555555555553ep-3;
  private static final double P2 = -0x1.6c16c16bebd93p-9;
  private static final double P3 = 0x1.1566aaf25de2cp-14;
  private static final double P4 = -0x1.bbd41c5d26bf1p-20;
  private static final double P5 = 0x1.6376972bea4d0p-25;

  private Exponential() {}

  static double of(double x) {
    return isLarge(x) ? StrictMath.exp(x) : usual(x);
  }

  static void lanes(double[] out, double[] a, double[] room, double s, int count) {
    if (count < Machine.FEW) {
      few(out, a, count);
    } else {
      fractions(out, room, a, count);
      boolean usual = scale(out, room, a, count);
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

  private static void fractions(double[] out, double[] shifted, double[] a, int count) {
    for (int i = 0; i < count; i++) {
      shifted[i] = shifted(a[i]);
      out[i] = fraction(a[i]);
    }
  }

  /** Whether the results of all are usual. */
  private static boolean scale(double[] out, double[] shifted, double[] a, int count) {
    boolean usual = true;
    for (int i = 0; i < count; i++) {
      out[i] *= Bits.powerOfTwo(shifted[i]);
      usual &= !isLarge(a[i]);
    }
    return usual;
  }

  private static void mend(double[] out, double[] a, int count) {
    for (int i = 0; i < count; i++) {
      if (isLarge(a[i])) {
        out[i] = StrictMath.exp(a[i]);
      }
    }
  }

  /** Or no number. */
  private static boolean isLarge(double x) {
    return !(Math.abs(x) < LARGE);
  }

  private static double usual(double x) {
    return fraction(x) * Bits.powerOfTwo(shifted(x));
  }

  /** eʳ. */
  private static double fraction(double x) {
    double k = Bits.unshifted(shifted(x));
    double high = x - k * LN_2;
    double low = k * LN_2_REST;
    double r = high - low;
    double t = r * r;
    double c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
    return 1 - ((low - (r * c) / (2 - c)) - high);
  }

  /** k, in the last bits. */
  private static double shifted(double x) {
    return Bits.shifted(x * LOG2_E);
  }
}
