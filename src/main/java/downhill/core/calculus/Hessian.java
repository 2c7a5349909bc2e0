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
    return at(f.evaluator(), point);
  }

  /** The Hessian at a point of the function that the evaluator evaluates. */
  public static Hessian at(Evaluator evaluator, Vec2 point) {
    return at(evaluator, point, 1);
  }

  /** The same from points that lie {@code factor} times as far apart. */
  public static Hessian at(Evaluator evaluator, Vec2 point, double factor) {
    double hx = factor * spacing(point.x());
    double hy = evaluator.dimensions() == 1 ? 0 : factor * spacing(point.y());
    return across(evaluator, point, new Vec2(hx, 0), new Vec2(0, hy));
  }

  /**
   * The same in a frame turned so that its first axis has the direction. Of a smooth function of
   * two variables that is the same matrix in other coordinates. At a kink it is not: where |x − y|
   * is 0, the differences along x and y and those along the diagonals, whose points lie farther
   * apart, leave λ = 1/h along the floor, and only the frame that has an axis there finds it level.
   *
   * @param direction of length 1
   */
  public static Hessian turned(Evaluator evaluator, Vec2 point, Vec2 direction) {
    Vec2 other = direction.quarterTurned();
    Vec2 along = direction.times(1 / perLength(point, direction));
    Vec2 aside = other.times(1 / perLength(point, other));
    return across(evaluator, point, along, aside);
  }

  private static Hessian across(Evaluator evaluator, Vec2 p, Vec2 a, Vec2 b) {
    return of(valuesAround(evaluator, p, a, b), evaluator.dimensions(), a, b);
  }

  /** f at p, then p + a, p − a; with two variables also at p ± b, p ± (a + b), p ± (a − b). */
  static double[] valuesAround(Evaluator evaluator, Vec2 p, Vec2 a, Vec2 b) {
    double[] f = new double[9];
    evaluator.evaluate(
        around(p.x(), a.x(), b.x()),
        around(p.y(), a.y(), b.y()),
        f,
        evaluator.dimensions() == 1 ? 3 : 9);
    return f;
  }

  /** From the values around; with one variable b does not matter. */
  static Hessian of(double[] f, int dimensions, Vec2 a, Vec2 b) {
    double xx = (f[1] - f[0] - (f[0] - f[2])) / a.dot(a);
    return dimensions == 1
        ? new Hessian(xx, 0, 0)
        : new Hessian(
            xx,
            (f[5] + f[6] - f[7] - f[8]) / (4 * a.norm() * b.norm()),
            (f[3] - f[0] - (f[0] - f[4])) / b.dot(b));
  }

  private static double[] around(double p, double a, double b) {
    return new double[] {
      p, p + a, p - a, p + b, p - b, p + (a + b), p - (a + b), p + (a - b), p - (a - b)
    };
  }

  /**
   * The size below which a second derivative along a direction is rounding noise: 4ε|f|/h² along an
   * axis, and 4ε|f|·(|vₓ|/hₓ + |v_y|/h_y)² along v.
   *
   * @param value f at the point
   * @param direction of length 1
   */
  public static double noise(double value, Vec2 point, Vec2 direction) {
    double perLength = perLength(point, direction);
    return Rounding.noise(value) * perLength * perLength;
  }

  /** 1/h along an axis, |vₓ|/hₓ + |v_y|/h_y along v. */
  private static double perLength(Vec2 point, Vec2 direction) {
    return Math.abs(direction.x()) / spacing(point.x())
        + Math.abs(direction.y()) / spacing(point.y());
  }

  /** ε^¼ · max(1, |x|), rounded so that neither x + h nor x − h is where |x| is no less than h. */
  static double spacing(double x) {
    return Spacing.about(FOURTH_ROOT_OF_EPSILON * Math.max(1, Math.abs(x)), x);
  }

  public boolean isFinite() {
    return Double.isFinite(xx) && Double.isFinite(xy) && Double.isFinite(yy);
  }

  /** The Frobenius norm of the difference, which no difference of eigenvalues exceeds. */
  public double distanceTo(Hessian other) {
    return Math.hypot(Math.hypot(xx - other.xx, yy - other.yy), Math.sqrt(2) * (xy - other.xy));
  }

  /** vᵀ H v, the second derivative along a direction v of length 1. */
  public double along(Vec2 direction) {
    double x = direction.x();
    double y = direction.y();
    return x * x * xx + 2 * x * y * xy + y * y * yy;
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
    return largestDirection().quarterTurned();
  }
}
