package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Gradient;
import downhill.core.geometry.Vec2;
import java.util.List;

/**
 * The cost and its gradient at a point.
 *
 * @param noise the size of gradient components below which they are rounding noise
 */
record Slope(Vec2 point, double value, Vec2 gradient, double noise) {
  static Slope at(Evaluator evaluator, Vec2 point) {
    Gradient gradient = new Gradient(evaluator);
    gradient.evaluateAt(point.x(), point.y());
    return new Slope(point, gradient.value(), gradient.vector(), gradient.noise());
  }

  /**
   * Where Newton’s step leads that goes downhill on every axis, by |λ|; on a level one it stays.
   */
  Vec2 downTo(List<Axis> axes, Levelness levelness) {
    Vec2 to = point;
    for (Axis axis : axes) {
      if (!levelness.holds(axis)) {
        double along = gradient.dot(axis.direction()) / Math.abs(axis.curvature());
        to = to.minus(axis.direction().times(along));
      }
    }
    return to;
  }

  /** Newton’s step along these axes; along a level one there is none, but a slope is far away. */
  NewtonStep newton(List<Axis> axes) {
    Levelness levelness = Levelness.of(value, point, axes);
    double distance = 0;
    Vec2 to = point;
    for (Axis axis : axes) {
      double slope = gradient.dot(axis.direction());
      if (levelness.holds(axis) && Math.abs(slope) <= noise) {
        continue;
      }
      distance += Math.abs(slope) / levelness.curvature(axis);
      if (!levelness.holds(axis)) {
        to = to.plus(axis.direction().times(-slope / axis.curvature()));
      }
    }
    return new NewtonStep(to, distance, axes, levelness);
  }
}
