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
    for (Axis axis : axes) {
      double slope = Math.abs(gradient.along(axis.direction()));
      if (!(levelness.holds(axis) && slope <= gradient.noise())) {
        distance += slope / levelness.curvature(axis);
      }
    }
    Vec2 to =
        Axis.moved(
            gradient.point(),
            levelness.bent(axes),
            axis -> -gradient.along(axis.direction()) / axis.curvature());
    return new NewtonStep(to, distance, axes, levelness);
  }

  /**
   * Where the saddle-free step leads, with |λ| for λ, so that it goes downhill on every axis; along
   * a level one there is none.
   *
   * <p>Source: Y. Dauphin et al., Identifying and Attacking the Saddle Point Problem in
   * High-Dimensional Non-Convex Optimization, NIPS 2014, arXiv:1406.2572.
   */
  static Vec2 saddleFree(Gradient gradient, List<Axis> axes, Levelness levelness) {
    return Axis.moved(
        gradient.point(),
        levelness.bent(axes),
        axis -> -gradient.along(axis.direction()) / Math.abs(axis.curvature()));
  }
}
