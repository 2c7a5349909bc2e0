package downhill.core.calculus;

/**
 * Lengths of differences. What is between x and x ± h is h, not h but for rounding: a thousandth of
 * it that is lost would be a thousandth of the slope.
 */
final class Spacing {
  private Spacing() {}

  /**
   * About h, rounded so that neither x + h nor x − h is, where |x| is no less than h. It is the
   * same of −x, so that a mirrored function has the mirrored differences.
   *
   * <p>Away from 0, |x| + h may lie where the places of numbers are twice as far apart: it is the
   * one that decides.
   */
  static double about(double h, double x) {
    double size = Math.abs(x);
    return (size + h) - size;
  }
}
