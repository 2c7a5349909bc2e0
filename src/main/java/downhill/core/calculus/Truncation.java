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
   * Whether the gradient is nothing but that error: what is left without it, by Richardson’s
   * extrapolation, may be noise.
   */
  public static boolean isAllOf(Gradient gradient, Evaluator evaluator) {
    Vec2 point = gradient.point();
    double hx = 2 * Gradients.spacing(point.x());
    double hy = evaluator.dimensions() == 1 ? 0 : 2 * Gradients.spacing(point.y());
    Vec2 wide =
        new Vec2(
            Gradient.along(evaluator, point, new Vec2(hx, 0)),
            Gradient.along(evaluator, point, new Vec2(0, hy)));
    Vec2 rest = gradient.vector().times(4).minus(wide).times(1.0 / 3);
    return wide.norm() > GROWTH * gradient.norm() || rest.norm() <= EXTRAPOLATED * gradient.noise();
  }
}
