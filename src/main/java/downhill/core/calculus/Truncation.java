package downhill.core.calculus;

import downhill.core.geometry.Vec2;

/**
 * What a central difference leaves where there is no slope: of x³ at 0 it is h². Twice as far apart
 * a slope is the same and this error four times as large, of x⁵ sixteen times.
 */
public final class Truncation {
  /** Less than 4 by what rounding and the next power may take off. */
  private static final double GROWTH = 3.9;

  /** The noise of both differences, in that of one. */
  private static final double EXTRAPOLATED = 1.5;

  private Truncation() {}

  /**
   * Whether the gradient at the point is nothing but that error.
   *
   * @param gradient as {@link Gradient} gives it
   * @param noise of the gradient: what is left without the error, by Richardson’s extrapolation,
   *     may be that
   */
  public static boolean isAllOf(Vec2 gradient, double noise, Evaluator evaluator, Vec2 point) {
    double hx = 2 * Gradients.spacing(point.x());
    double hy = evaluator.dimensions() == 1 ? 0 : 2 * Gradients.spacing(point.y());
    Vec2 wide =
        new Vec2(
            slope(evaluator, point, new Vec2(hx, 0)), slope(evaluator, point, new Vec2(0, hy)));
    Vec2 rest = gradient.times(4).minus(wide).times(1.0 / 3);
    return wide.norm() > GROWTH * gradient.norm() || rest.norm() <= EXTRAPOLATED * noise;
  }

  /** The central difference between both sides of the point; 0 where they are none. */
  private static double slope(Evaluator evaluator, Vec2 point, Vec2 aside) {
    Vec2 up = point.plus(aside);
    Vec2 down = point.minus(aside);
    double rise = evaluator.valueAt(up) - evaluator.valueAt(down);
    return rise == 0 ? 0 : rise / (2 * aside.norm());
  }
}
