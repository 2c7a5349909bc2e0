package downhill.core.descent;

import downhill.core.calculus.Hessian;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A principal direction of the cost at a point: a unit eigenvector of the Hessian, its eigenvalue.
 */
public record Axis(Vec2 direction, double curvature) {
  /** Relative: a second derivative that differs from λ by more is another one, as half of λ is. */
  static final double ANOTHER = 0.25;

  /**
   * One axis along x with one variable, else two at right angles, the one of the larger λ first.
   */
  public static List<Axis> of(Hessian hessian, int dimensions) {
    if (dimensions == 1) {
      return List.of(new Axis(new Vec2(1, 0), hessian.xx()));
    }
    return List.of(
        new Axis(hessian.largestDirection(), hessian.largest()),
        new Axis(hessian.smallestDirection(), hessian.smallest()));
  }

  /** A point moved by a length along each axis, x + Σ lᵢvᵢ. */
  public static Vec2 moved(Vec2 from, List<Axis> axes, ToDoubleFunction<Axis> length) {
    Vec2 to = from;
    for (Axis axis : axes) {
      to = to.plus(axis.direction.times(length.applyAsDouble(axis)));
    }
    return to;
  }

  /** The largest |λ|. */
  public static double largestCurvature(List<Axis> axes) {
    double largest = 0;
    for (Axis axis : axes) {
      largest = Math.max(largest, Math.abs(axis.curvature));
    }
    return largest;
  }
}
