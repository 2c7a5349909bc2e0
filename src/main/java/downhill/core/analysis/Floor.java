package downhill.core.analysis;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Hessian;
import downhill.core.calculus.Rounding;
import downhill.core.calculus.TernarySearch;
import downhill.core.calculus.ThreePoints;
import downhill.core.geometry.Vec2;

/**
 * The level floor of a valley, straight or bent, as that of (x² + y² − 4)²: on both sides of a
 * point, some pixels along it, there is another as low within a pixel across.
 */
final class Floor {
  /** In pixels: how far along the floor to look. */
  private static final double ALONG = 4;

  /** Of the larger eigenvalue: a minimizer that is rounder than this lies on no floor. */
  private static final double ROUND = 1e-3;

  private final Evaluator evaluator;
  private final double pixel;

  Floor(Evaluator evaluator, double pixel) {
    this.evaluator = evaluator;
    this.pixel = pixel;
  }

  /**
   * Whether a floor leads through a point of the plane.
   *
   * @param level as much of the rise across is rounding
   */
  boolean leadsThrough(Vec2 point, double level) {
    Hessian hessian = Hessian.at(evaluator, point);
    if (!(Math.abs(hessian.smallest()) <= ROUND * hessian.largest())) {
      return false;
    }
    Vec2 across = hessian.largestDirection().times(pixel);
    Vec2 along = hessian.smallestDirection().times(ALONG * pixel);
    ThreePoints values = ThreePoints.at(evaluator, point, across);
    double value = values.here();
    double most = value + level * values.lowerRise() + Rounding.least(value);
    return TernarySearch.lowestAcross(evaluator, point.plus(along), across) <= most
        && TernarySearch.lowestAcross(evaluator, point.minus(along), across) <= most;
  }
}
