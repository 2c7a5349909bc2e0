package downhill.core.expression;

/** Doubles as their bits: what vector loops cannot do is done here, without branches. */
final class Bits {
  /** Added to a number below 2⁵¹ it leaves no digit behind the point; its last bits count. */
  private static final double SHIFT = 0x1.8p52;

  private static final long BITS_OF_SHIFT = Double.doubleToRawLongBits(SHIFT);

  private static final int DIGITS = 52;
  private static final long ONE = 0x3ff0000000000000L;
  private static final long ROOT_OF_HALF = 0x3fe6a09e667f3bcdL;
  private static final long DIGITS_MASK = (1L << DIGITS) - 1;

  private Bits() {}

  /** The nearest integer. */
  static double rounded(double x) {
    return unshifted(shifted(x));
  }

  /** The nearest integer, in the last bits. */
  static double shifted(double x) {
    return x + SHIFT;
  }

  /** The integer that is in the last bits. */
  static double unshifted(double shifted) {
    return shifted - SHIFT;
  }

  /** The nearest integer but for its upper bits: right modulo 2⁵¹. */
  static long integer(double x) {
    return Double.doubleToRawLongBits(shifted(x));
  }

  /** 2ᵏ of a normal result, with k in the last bits. */
  static double powerOfTwo(double shifted) {
    return Double.longBitsToDouble((Double.doubleToRawLongBits(shifted) << DIGITS) + ONE);
  }

  /** m of x = m · 2ᵏ with √½ ≤ m &lt; √2, for normal positive x. */
  static double significand(double x) {
    long above = Double.doubleToRawLongBits(x) - ROOT_OF_HALF;
    return Double.longBitsToDouble((above & DIGITS_MASK) + ROOT_OF_HALF);
  }

  /** k of x = m · 2ᵏ, in the last bits. */
  static double shiftedExponent(double x) {
    long above = Double.doubleToRawLongBits(x) - ROOT_OF_HALF;
    return Double.longBitsToDouble((above >> DIGITS) + BITS_OF_SHIFT);
  }

  /** (−1)ᵏ x. */
  static double signed(long k, double x) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(x) ^ k << 63);
  }
}
