package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Hessian;
import downhill.core.geometry.Vec2;
import java.util.List;

/**
 * A place, and how the cost bends there.
 *
 * @param axes of the Hessian, the one of the larger λ first
 */
record Place(Vec2 point, Hessian hessian, List<Axis> axes) {
  static Place at(Evaluator evaluator, Vec2 point) {
    Hessian hessian = Hessian.at(evaluator, point);
    return new Place(point, hessian, Axis.of(hessian, evaluator.dimensions()));
  }

  Axis ofLargest() {
    return axes.get(0);
  }

  /** Whether the cost bends here along an axis of a place near by as it does there. */
  boolean bendsAlike(Axis axis) {
    double change = hessian.along(axis.direction()) - axis.curvature();
    return Math.abs(change) <= Axis.ANOTHER * Math.abs(axis.curvature());
  }
}
