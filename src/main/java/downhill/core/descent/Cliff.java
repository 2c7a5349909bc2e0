package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Rounding;
import downhill.core.geometry.Vec2;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Tells whether the cost breaks on the straight way of a step: at a pole, a jump or a hole. The
 * part of the way that is least like a straight line is split, and its less straight half as long
 * as that hardly straightens, which it does not toward a break; then the next part is tried. What
 * is left of the difference in the end is nothing where the cost is continuous.
 */
final class Cliff {
  private static final int PARTS = 32;

  /** Of a part, where it is split: half-way between two values of sgn(x) may lie a third. */
  private static final double SPLIT = 7 / 16.0;

  /** At most 58 lead from a part to where the numbers between 0 and 1 end. */
  private static final int MOST_SPLITS = 256;

  private static final double SHORTEST = 0x1p-53;

  /** A jump keeps 7/16 of its height or more, the bend of a parabola in two splits a tenth. */
  private static final double KEPT = 0.25;

  /**
   * At the end |x|^¼ still differs by 2⁻¹² of the first difference, and a stair of a thousand steps
   * by a thousandth.
   */
  private static final double LEFT = 5e-4;

  /** Of the largest difference over a part: less may be rounding, of sums that cancel. */
  private static final double MOST = 0.5;

  /** Likewise; less may be rounding of sums as large as the coordinates, as of √(1 + x²) + x. */
  private static final double CLEAR = 0.01;

  /** In differences between places beside it, which are of rounding where it is no pole. */
  private static final double CERTAIN = 4;

  /** In differences over a part: from there on it can only be a pole. */
  private static final double POLE = 16;

  private static final Comparator<Part> CROOKED_FIRST =
      Comparator.comparingDouble(Part::crookedness).reversed();

  private final double share;
  private final Evaluator evaluator;
  private final Vec2 start;
  private final Vec2 way;
  private final Queue<Part> parts = new PriorityQueue<>(PARTS + MOST_SPLITS, CROOKED_FIRST);
  private int splits;

  /** A part of the way, from 0 to 1, and the costs at its ends and between. */
  private record Part(double low, double high, double atLow, double atSplit, double atHigh) {
    double width() {
      return high - low;
    }

    double split() {
      return splitOf(low, high);
    }

    double difference() {
      return size(atLow - atHigh);
    }

    /** How far off the straight line it is where it is split: about half of a jump in it. */
    double crookedness() {
      return size((1 - SPLIT) * (atLow - atSplit) - SPLIT * (atSplit - atHigh));
    }

    /** Infinite where a value is no number. */
    private static double size(double difference) {
      return Double.isNaN(difference) ? Double.POSITIVE_INFINITY : Math.abs(difference);
    }
  }

  private Cliff(Evaluator evaluator, Vec2 from, Vec2 to, double share) {
    this.share = share;
    this.evaluator = evaluator;
    this.start = from;
    this.way = to.minus(from);
  }

  /** False where the cost at an end is not finite, too. */
  static boolean isBetween(Evaluator evaluator, Vec2 from, Vec2 to) {
    return isBetween(evaluator, from, to, LEFT);
  }

  /** The same of a break so high that it is most of what the cost differs by there. */
  static boolean isMostBetween(Evaluator evaluator, Vec2 from, Vec2 to) {
    return isBetween(evaluator, from, to, MOST);
  }

  private static boolean isBetween(Evaluator evaluator, Vec2 from, Vec2 to, double share) {
    Cliff cliff = new Cliff(evaluator, from, to, share);
    return Double.isFinite(cliff.costAt(1) - cliff.costAt(0)) && cliff.breaks();
  }

  private boolean breaks() {
    divide();
    double whole =
        parts.stream().mapToDouble(Part::difference).filter(Double::isFinite).max().orElse(0);
    while (splits < MOST_SPLITS && parts.element().crookedness() > share / 4 * whole) {
      if (leadsToBreak(parts.remove(), whole)) {
        return true;
      }
    }
    return false;
  }

  private void divide() {
    double before = costAt(0);
    for (int i = 0; i < PARTS; i++) {
      double after = costAt((i + 1.0) / PARTS);
      parts.add(part((double) i / PARTS, (i + 1.0) / PARTS, before, after));
      before = after;
    }
  }

  /** Follows a part down, and puts back what is not looked at. */
  private boolean leadsToBreak(Part from, double whole) {
    Part part = from;
    while (part.width() > SHORTEST && isAsCrooked(part, from)) {
      Part lower = part(part.low(), part.split(), part.atLow(), part.atSplit());
      Part upper = part(part.split(), part.high(), part.atSplit(), part.atHigh());
      boolean inLower = lower.crookedness() >= upper.crookedness();
      parts.add(inLower ? upper : lower);
      part = inLower ? lower : upper;
      splits++;
    }
    if (part.width() <= SHORTEST) {
      return isBreak(part, whole);
    }
    parts.add(part);
    return false;
  }

  private boolean isAsCrooked(Part part, Part from) {
    return splits < MOST_SPLITS && part.crookedness() >= KEPT * from.crookedness();
  }

  /**
   * Not at an end of the way: a part there is all of what is near, if the way is long.
   *
   * @param whole the largest difference over one of the first parts
   */
  private boolean isBreak(Part part, double whole) {
    double left = part.difference();
    boolean isResolved = part.low() > 0 && part.high() < 1;
    return isResolved
        && left > Math.max(Rounding.most(part.atLow()), share * whole)
        && left > Math.min(Rounding.most(placeOf(part.low()).norm()), CLEAR * whole)
        && (left > POLE * whole || left > CERTAIN * differenceBeside(part));
  }

  /** The largest difference from place to place beside the part; at its ends sgn(x) may be 0. */
  private double differenceBeside(Part part) {
    Vec2 shortest = Rounding.shortestStep(placeOf(part.low()), way.times(1 / way.norm()));
    Vec2 width = way.times(part.width());
    Vec2 step = width.norm() > shortest.norm() ? width : shortest;
    Vec2 before = placeOf(part.low()).minus(step);
    Vec2 after = placeOf(part.high()).plus(step);
    return Math.max(
        Rounding.beside(evaluator, before, step.times(-1)),
        Rounding.beside(evaluator, after, step));
  }

  private Part part(double low, double high, double atLow, double atHigh) {
    return new Part(low, high, atLow, costAt(splitOf(low, high)), atHigh);
  }

  private static double splitOf(double low, double high) {
    return low + SPLIT * (high - low);
  }

  private double costAt(double part) {
    return evaluator.valueAt(placeOf(part));
  }

  private Vec2 placeOf(double part) {
    return start.plus(way.times(part));
  }
}
