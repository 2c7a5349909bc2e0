package downhill.core.descent;

/**
 * The sharpness λmax (with one variable f″) in units of 1/η: the product η·λmax decides how plain
 * descent behaves at a minimizer. Below 1 it comes from one side, between 1 and 2 it swings, beyond
 * 2 it leaves.
 *
 * <p>Source of the term: J. Cohen et al., Gradient Descent on Neural Networks Typically Occurs at
 * the Edge of Stability, ICLR 2021, arXiv:2103.00065.
 *
 * @param product η·λmax
 * @param dimensions 1 or 2, the number of variables: with one it is told as η·f″
 */
public record ScaledSharpness(double product, int dimensions) {
  /** Half a unit of the third digit shown: nearer than this, a comparison would read as false. */
  private static final double SHOWN = 0.005;

  /** Not so at a corner, where the slope jumps. */
  public boolean isFinite() {
    return Double.isFinite(product);
  }

  /** Whether plain descent cannot stay at the minimizer, as far as the digits shown can tell. */
  boolean isUnstable() {
    return product > 2 || shows(2);
  }

  /** Whether it looks like the value in the digits shown. */
  public boolean shows(double value) {
    return Math.abs(product - value) < SHOWN;
  }

  /** Beyond 2 even in the digits shown. */
  boolean isClearlyUnstable() {
    return product > 2 && !shows(2) && Double.isFinite(product);
  }
}
