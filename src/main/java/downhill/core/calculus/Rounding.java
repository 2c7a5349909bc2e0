package downhill.core.calculus;

/** How exact a computed value is. */
public final class Rounding {
  /** Units in the last place; a formula of many operations loses some six bits. */
  private static final int UNITS = 64;

  private Rounding() {}

  /** Values of this size that are closer may differ by rounding only. */
  public static double of(double value) {
    return UNITS * Math.ulp(value);
  }
}
