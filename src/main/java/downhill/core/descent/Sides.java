package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Rounding;
import downhill.core.calculus.TernarySearch;
import downhill.core.calculus.ThreePoints;
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

  /** Of each other, second differences of a smooth cost there: a kink changes them by half. */
  private static final double ALIKE = 0.03;

  /** In pixels: from there on nearer, a bend that grows may have no end. */
  private static final double CLOSE = 1 / 16.0;

  private static final double FOURTH = 0.25;

  /** Over a fourth of the length |x|^1.95 bends 1.07 times as much, and so again and again. */
  private static final double GROWS = 1.03;

  /** Over a fourth of the length √|x| rises by half; what shrinks by less is rounding. */
  private static final double SHRINKS = 0.6;

  /** To 1.5e-5 px, where the bends of all bowls that are seen have come to their end. */
  private static final int MOST_FOURTHS = 6;

  /** Fewer may be rounding, which shrinks so evenly this often by a rare chance only. */
  private static final int LEAST_FOURTHS = 4;

  /** To a millionth of a pixel. */
  private static final int ROUNDS = 38;

  private final Evaluator evaluator;
  private final double pixel;

  Sides(Evaluator evaluator, double pixel) {
    this.evaluator = evaluator;
    this.pixel = pixel;
  }

  /**
   * Whether a minimizer has no λmax though a central difference names one: the second derivative
   * jumps there, as that of a squared hinge, or grows without end toward it, as that of |x|^1.5.
   * False where none is named, at a corner or on level ground.
   */
  boolean hasNoCurvature(Stationary minimizer) {
    if (minimizer.largest() == 0 || minimizer.isCorner()) {
      return false;
    }
    Vec2 across = minimizer.mostCurved().direction();
    boolean hasOther = evaluator.dimensions() > 1 && minimizer.smallest() != 0;
    return minimizer.largest() < 0
        || hasNoBend(minimizer.point(), across)
        || hasOther && hasNoBend(minimizer.point(), across.quarterTurned());
  }

  /** The costs at a point and a side and two before and behind it. */
  private record Profile(
      double farBehind, double behind, double here, double ahead, double farAhead) {
    double middle() {
      return ahead - here - (here - behind);
    }

    double toAhead() {
      return farAhead - ahead - (ahead - here);
    }

    double toBehind() {
      return farBehind - behind - (behind - here);
    }

    /** Whether the second derivative jumps from side to side. */
    boolean isUneven() {
      double larger = Math.max(Math.abs(toAhead()), Math.abs(toBehind()));
      return Math.abs(toAhead() - toBehind()) > Axis.ANOTHER * larger + Rounding.most(here);
    }

    /** Whether it is much the same before, behind and about the point. */
    boolean isEven() {
      double change = Math.max(Math.abs(toAhead() - middle()), Math.abs(toBehind() - middle()));
      return change <= ALIKE * middle() + Rounding.most(here);
    }
  }

  private Profile profile(Vec2 point, Vec2 side) {
    double[] xs = new double[5];
    double[] ys = new double[5];
    double[] costs = new double[5];
    for (int i = 0; i < 5; i++) {
      Vec2 place = point.plus(side.times(i - 2));
      xs[i] = place.x();
      ys[i] = place.y();
    }
    evaluator.evaluate(xs, ys, costs, 5);
    return new Profile(costs[0], costs[1], costs[2], costs[3], costs[4]);
  }

  /**
   * Whether at the bottom beside a point the second derivative jumps or has no end: not where it is
   * uneven about the point only, nor where it only grows as far as a narrow bowl bends.
   */
  private boolean hasNoBend(Vec2 point, Vec2 across) {
    if (profile(point, across.times(SIDE * pixel)).isEven()) {
      return false;
    }
    return CurvatureJump.isAt(evaluator, point, across, pixel) || hasNoBendAtBottom(point, across);
  }

  private boolean hasNoBendAtBottom(Vec2 point, Vec2 across) {
    Vec2 bottom = bottom(point, across);
    boolean isLevel = !(profile(bottom, across.times(CLOSE * pixel)).middle() > noise(bottom));
    return bendsWithoutEnd(isLevel ? bottom(point, across.times(-1)) : bottom, across);
  }

  private boolean bendsWithoutEnd(Vec2 bottom, Vec2 across) {
    Vec2 side = across.times(CLOSE * pixel);
    double rise = profile(bottom, side).middle();
    for (int fourths = 0; fourths < MOST_FOURTHS; fourths++) {
      side = side.times(FOURTH);
      Profile nearer = profile(bottom, side);
      double rises = nearer.middle();
      if (!(rises > noise(bottom) && rises < SHRINKS * rise)) {
        return fourths >= LEAST_FOURTHS;
      }
      if (!nearer.isUneven() && rises < GROWS * FOURTH * FOURTH * rise) {
        return false;
      }
      rise = rises;
    }
    return true;
  }

  private double noise(Vec2 point) {
    return Rounding.most(evaluator.valueAt(point));
  }

  /** Near a point, of a level one the end behind; with two variables also along the other axis. */
  private Vec2 bottom(Vec2 point, Vec2 across) {
    Vec2 bottom = lowest(point, across);
    return evaluator.dimensions() == 1
        ? bottom
        : lowest(lowest(bottom, across.quarterTurned()), across);
  }

  private Vec2 lowest(Vec2 point, Vec2 across) {
    DoubleUnaryOperator along = part -> evaluator.valueAt(point.plus(across.times(part)));
    double far = Lengths.ASIDE * pixel;
    return point.plus(across.times(TernarySearch.lowest(along, -far, far, ROUNDS)));
  }

  /**
   * Whether a minimizer without λ lies beside a corner, too far for a second difference to see it:
   * to both sides the cost rises evenly, as |x| does, or |x|^1.5, which has 5.2 times the rise.
   */
  boolean arePointed(Stationary minimizer) {
    Vec2 along = minimizer.mostCurved().direction();
    ThreePoints near = around(minimizer.point(), along, Lengths.ASIDE);
    ThreePoints far = around(minimizer.point(), along, FARTHER * Lengths.ASIDE);
    return minimizer.largest() == 0
        && near.rises() > Rounding.most(near.here())
        && far.rises() < POINTED * near.rises();
  }

  private ThreePoints around(Vec2 point, Vec2 along, double pixels) {
    return ThreePoints.at(evaluator, point, along.times(pixels * pixel));
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
}
