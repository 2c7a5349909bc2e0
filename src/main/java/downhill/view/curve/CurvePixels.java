package downhill.view.curve;

import downhill.core.calculus.Evaluator;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;

/**
 * Where a curve runs on its picture.
 *
 * @param lower the pixel that stands for a hole in the curve
 */
record CurvePixels(Evaluator evaluator, Frame frame, double lower) {
  double valueAt(double x) {
    return evaluator.valueAt(x, 0);
  }

  /** Where the curve passes over x; without a finite height where it has none there. */
  Vec2 at(double x) {
    return frame.toPixels(new Vec2(x, valueAt(x)));
  }

  /** Where the curve has a hole, the lower border stands for it. */
  Vec2 atOrBorder(double x) {
    Vec2 pixel = at(x);
    return Double.isNaN(pixel.y()) ? new Vec2(pixel.x(), lower) : pixel;
  }

  /** The unit normal on the upper side; straight up where the curve has no tangent. */
  Vec2 normal(double x) {
    double pixel = frame.view().x().length() / frame.width();
    Vec2 along = at(x + pixel).minus(at(x - pixel));
    return along.isFinite() && along.x() > 0
        ? new Vec2(along.y(), -along.x()).times(1 / along.norm())
        : new Vec2(0, -1);
  }
}
