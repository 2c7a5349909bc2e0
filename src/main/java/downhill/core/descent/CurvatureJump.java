package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Rounding;
import downhill.core.calculus.ThreePoints;
import downhill.core.geometry.Vec2;

/**
 * The second derivatives along a direction on both sides of a point.
 *
 * @param noise the size below which they are rounding
 */
record CurvatureJump(double behind, double ahead, double noise) {
  /** In pixels: from the point to where they are taken. */
  private static final double FAR = 0.25;

  private static final double NEAR = FAR / 16;

  /** Of the jump that is seen from afar; of a smooth cost a sixteenth of the difference is left. */
  private static final double LASTING = 0.75;

  /**
   * Whether the second derivative jumps there, as that of a squared hinge: it differs from side to
   * side, however near they are. The point may lie beside the kink, by half of the nearer side.
   *
   * @param across the unit direction
   */
  static boolean isAt(Evaluator evaluator, Vec2 point, Vec2 across, double pixel) {
    CurvatureJump far = aside(evaluator, point, across.times(FAR * pixel));
    CurvatureJump near = aside(evaluator, point, across.times(NEAR * pixel));
    return near.isOne()
        && near.size() * far.size() > 0
        && Math.abs(near.size()) > LASTING * Math.abs(far.size());
  }

  /** By differences that end half-way to the point. */
  private static CurvatureJump aside(Evaluator evaluator, Vec2 point, Vec2 side) {
    Vec2 half = side.times(0.5);
    double noise = Rounding.most(evaluator.valueAt(point)) / half.dot(half);
    return new CurvatureJump(
        along(evaluator, point.minus(side), half), along(evaluator, point.plus(side), half), noise);
  }

  private static double along(Evaluator evaluator, Vec2 point, Vec2 step) {
    return ThreePoints.at(evaluator, point, step).rises() / step.dot(step);
  }

  private double size() {
    return ahead - behind;
  }

  private boolean isOne() {
    double larger = Math.max(Math.abs(ahead), Math.abs(behind));
    return Math.abs(size()) > Axis.ANOTHER * larger + noise;
  }
}
