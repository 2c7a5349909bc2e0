package downhill.core.calculus;

import downhill.core.geometry.Vec2;

/**
 * The second derivatives at a point; with one variable {@code xx} alone counts, the others are 0.
 *
 * <p>Second order in h = ε^¼ · max(1, |x|): f″ ≈ (f(x+h) − 2f(x) + f(x−h)) / h². Not finite where
 * the nine points around have no finite values.
 */
public record Hessian(double xx, double xy, double yy) {
  private static final double FOURTH_ROOT_OF_EPSILON = Math.sqrt(Math.sqrt(Math.ulp(1.0)));

  /** The Hessian of f at the point. */
  public static Hessian at(ScalarFunction f, Vec2 point) {
    return at(f.evaluator(), f.dimensions(), point.x(), point.y());
  }

  /** The Hessian at a point of the function that the evaluator evaluates. */
  public static Hessian at(Evaluator evaluator, int dimensions, double x, double y) {
    return at(evaluator, dimensions, x, y, 1);
  }

  /** The same from points that lie {@code factor} times as far apart. */
  public static Hessian at(Evaluator evaluator, int dimensions, double x, double y, double factor) {
    double hx = factor * spacing(x);
    double hy = dimensions == 1 ? 0 : factor * spacing(y);
    double[] xs = {x, x + hx, x - hx, x, x, x + hx, x - hx, x + hx, x - hx};
    double[] ys = {y, y, y, y + hy, y - hy, y + hy, y - hy, y - hy, y + hy};
    double[] f = new double[9];
    evaluator.evaluate(xs, ys, f, dimensions == 1 ? 3 : 9);
    double xx = (f[1] - f[0] - (f[0] - f[2])) / (hx * hx);
    return dimensions == 1
        ? new Hessian(xx, 0, 0)
        : new Hessian(
            xx,
            (f[5] + f[6] - f[7] - f[8]) / (4 * hx * hy),
            (f[3] - f[0] - (f[0] - f[4])) / (hy * hy));
  }

  /**
   * The size below which a second derivative along a direction is rounding noise: 4ε|f|/h² along an
   * axis, and 4ε|f|·(|vₓ|/hₓ + |v_y|/h_y)² along v.
   *
   * @param value f at the point
   * @param direction of length 1
   */
  public static double noise(double value, Vec2 point, Vec2 direction) {
    double perLength =
        Math.abs(direction.x()) / spacing(point.x()) + Math.abs(direction.y()) / spacing(point.y());
    return 4 * Math.ulp(1.0) * Math.abs(value) * perLength * perLength;
  }

  /** ε^¼ · max(1, |x|), rounded so that adding it to x loses nothing. */
  static double spacing(double x) {
    return (x + FOURTH_ROOT_OF_EPSILON * Math.max(1, Math.abs(x))) - x;
  }

  public boolean isFinite() {
    return Double.isFinite(xx) && Double.isFinite(xy) && Double.isFinite(yy);
  }

  /** The Frobenius norm of the difference, which no difference of eigenvalues exceeds. */
  public double distanceTo(Hessian other) {
    return Math.hypot(Math.hypot(xx - other.xx, yy - other.yy), Math.sqrt(2) * (xy - other.xy));
  }

  /** λmax = (xx + yy)/2 + √(((xx − yy)/2)² + xy²). */
  public double largest() {
    return (xx + yy) / 2 + radius();
  }

  /** λmin = (xx + yy)/2 − √(((xx − yy)/2)² + xy²). */
  public double smallest() {
    return (xx + yy) / 2 - radius();
  }

  private double radius() {
    return Math.hypot((xx - yy) / 2, xy);
  }

  /** The unit eigenvector of {@link #largest()}; (1, 0) where the two eigenvalues are equal. */
  public Vec2 largestDirection() {
    double angle = Math.atan2(2 * xy, xx - yy) / 2;
    return Vec2.ofAngle(angle);
  }

  /** The unit eigenvector of {@link #smallest()}, a quarter turn from the other. */
  public Vec2 smallestDirection() {
    Vec2 other = largestDirection();
    return new Vec2(-other.y(), other.x());
  }
}
