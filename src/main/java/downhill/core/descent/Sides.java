package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Rounding;
import downhill.core.calculus.TernarySearch;
import downhill.core.geometry.Vec2;
import java.util.function.DoubleUnaryOperator;

/**
 * How the cost rises on both sides of a minimizer: whether it is a corner or a cusp that no central
 * difference shows.
 */
final class Sides {
  /** In pixels: to either side of a minimizer, where a smooth cost bends much the same. */
  private static final double SIDE = 0.25;

  /** Of two rises the farther is so many times as far. */
  private static final double FARTHER = 3;

  /** So many times as far a square rises nine times, and a corner three times. */
  private static final double POINTED = 6;

  /** Of each other, second differences of a smooth cost within half a pixel. */
  private static final double ALIKE = 0.1;

  /** In pixels: there a smooth cost bends as it does nearest to its bottom. */
  private static final double CLOSE = 1 / 64.0;

  /** Over a fourth of the length |x|^1.9 bends so many times as much; at a cusp it has no end. */
  private static final double EVER_MORE = 1.1;

  /** To a millionth of a pixel. */
  private static final int ROUNDS = 36;

  private final Evaluator evaluator;
  private final double pixel;

  Sides(Evaluator evaluator, double pixel) {
    this.evaluator = evaluator;
    this.pixel = pixel;
  }

  /**
   * Whether a minimizer has no λmax, whatever a central difference says: the second derivative
   * jumps there, as that of a squared hinge, or grows without end toward it, as that of |x|^1.5.
   */
  boolean leaveNoCurvature(Stationary minimizer) {
    if (minimizer.largest() == 0 || minimizer.isCorner()) {
      return false;
    }
    Vec2 across = minimizer.mostCurved().direction();
    return minimizer.largest() < 0
        || areUneven(minimizer)
        || isCusp(minimizer.point(), across)
        || evaluator.dimensions() > 1 && isCusp(minimizer.point(), across.quarterTurned());
  }

  /** Whether the second derivative grows without end toward the bottom beside a point. */
  private boolean isCusp(Vec2 point, Vec2 across) {
    double here = evaluator.valueAt(point);
    if (bendsEvenly(here, point, across.times(SIDE * pixel))) {
      return false;
    }
    DoubleUnaryOperator along = part -> evaluator.valueAt(point.plus(across.times(part)));
    double far = Lengths.ASIDE * pixel;
    Vec2 bottom = point.plus(across.times(TernarySearch.lowest(along, -far, far, ROUNDS)));
    double closest = rises(bottom, across.times(CLOSE * pixel));
    double close = rises(bottom, across.times(4 * CLOSE * pixel));
    return closest > Rounding.most(here) && 16 * closest > EVER_MORE * close;
  }

  /** Whether second differences, to both sides and about the point, are much the same. */
  private boolean bendsEvenly(double here, Vec2 point, Vec2 aside) {
    double middle = rises(point, aside);
    double change =
        Math.max(
            Math.abs(secondDifference(here, point, aside) - middle),
            Math.abs(secondDifference(here, point, aside.times(-1)) - middle));
    return change <= ALIKE * middle + Rounding.most(here);
  }

  private boolean areUneven(Stationary minimizer) {
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
