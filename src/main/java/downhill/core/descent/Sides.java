package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Rounding;
import downhill.core.geometry.Vec2;

/**
 * How the cost rises on both sides of a minimizer, across its most curved axis: whether it is a
 * corner that no central difference shows.
 */
final class Sides {
  /** In pixels: to either side of a minimizer, where a smooth cost bends much the same. */
  private static final double SIDE = 0.25;

  /** Of two rises the farther is so many times as far. */
  private static final double FARTHER = 3;

  /** So many times as far a square rises nine times, and a corner three times. */
  private static final double POINTED = 6;

  private final Evaluator evaluator;
  private final double pixel;

  Sides(Evaluator evaluator, double pixel) {
    this.evaluator = evaluator;
    this.pixel = pixel;
  }

  /**
   * Whether the second derivative along the most curved axis jumps at a minimizer, as that of a
   * squared hinge: then a central difference is one of neither side.
   */
  boolean areUneven(Stationary minimizer) {
    if (!(minimizer.largest() > 0 && minimizer.largest() < Double.POSITIVE_INFINITY)) {
      return false;
    }
    Vec2 aside = minimizer.mostCurved().direction().times(SIDE * pixel);
    double here = evaluator.valueAt(minimizer.point());
    double ahead = secondDifference(here, minimizer.point(), aside);
    double behind = secondDifference(here, minimizer.point(), aside.times(-1));
    double larger = Math.max(Math.abs(ahead), Math.abs(behind));
    return Math.abs(ahead - behind) > Axis.ANOTHER * larger + Rounding.most(here);
  }

  /** On one side of a point. */
  private double secondDifference(double here, Vec2 point, Vec2 aside) {
    double near = evaluator.valueAt(point.plus(aside));
    double far = evaluator.valueAt(point.plus(aside.times(2)));
    return far - near - (near - here);
  }

  /**
   * Whether a minimizer without λ lies beside a corner, too far for a second difference to see it:
   * to both sides the cost rises evenly, as |x| does, or |x|^1.5, which has 5.2 times the rise.
   */
  boolean arePointed(Stationary minimizer) {
    Vec2 along = minimizer.mostCurved().direction();
    double near = rises(minimizer.point(), along.times(Lengths.ASIDE * pixel));
    double far = rises(minimizer.point(), along.times(FARTHER * Lengths.ASIDE * pixel));
    double here = evaluator.valueAt(minimizer.point());
    return minimizer.largest() == 0 && near > Rounding.most(here) && far < POINTED * near;
  }

  /**
   * How steep the cost is a pixel to the higher of two sides.
   *
   * @param here the cost from which it rises
   * @param across the unit direction to one of them
   */
  double steeper(double here, Vec2 point, Vec2 across) {
    Vec2 aside = across.times(pixel);
    double left = evaluator.valueAt(point.plus(aside));
    double right = evaluator.valueAt(point.minus(aside));
    return (Math.max(left, right) - here) / pixel;
  }

  /** The sum of those to both sides. */
  private double rises(Vec2 point, Vec2 aside) {
    double here = evaluator.valueAt(point);
    double ahead = evaluator.valueAt(point.plus(aside)) - here;
    double behind = evaluator.valueAt(point.minus(aside)) - here;
    return ahead + behind;
  }
}
