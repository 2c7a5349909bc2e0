package downhill.core.descent;

import downhill.core.calculus.Gradient;
import downhill.core.geometry.Vec2;
import java.util.List;

/**
 * A step of Newton’s method in the eigenbasis.
 *
 * @param distance Σ|∇f·vᵢ/λᵢ|
 */
record NewtonStep(Vec2 to, double distance, List<Axis> axes, Levelness levelness) {
  /** Along these axes; along a level one there is none, but a slope is far away. */
  static NewtonStep of(Gradient gradient, List<Axis> axes) {
    Levelness levelness = Levelness.of(gradient.value(), gradient.point(), axes);
    double distance = 0;
    Vec2 to = gradient.point();
    for (Axis axis : axes) {
      double slope = gradient.vector().dot(axis.direction());
      if (levelness.holds(axis) && Math.abs(slope) <= gradient.noise()) {
        continue;
      }
      distance += Math.abs(slope) / levelness.curvature(axis);
      if (!levelness.holds(axis)) {
        to = to.plus(axis.direction().times(-slope / axis.curvature()));
      }
    }
    return new NewtonStep(to, distance, axes, levelness);
  }

  /**
   * Where the step leads that goes downhill on every axis, by |λ|; along a level one there is none.
   */
  static Vec2 downTo(Gradient gradient, List<Axis> axes, Levelness levelness) {
    Vec2 to = gradient.point();
    for (Axis axis : axes) {
      if (!levelness.holds(axis)) {
        double along = gradient.vector().dot(axis.direction()) / Math.abs(axis.curvature());
        to = to.minus(axis.direction().times(along));
      }
    }
    return to;
  }
}
