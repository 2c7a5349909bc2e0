package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Rounding;
import downhill.core.geometry.Vec2;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Tells whether the cost breaks on the straight way of a step: at a pole, a jump or a hole. The
 * part of the way that is least like a straight line is split, and again the one that is it then;
 * what is left of the difference is nothing where the cost is continuous.
 */
final class Cliff {
  private static final int PARTS = 32;

  /** Half as many again as lead from a part to where the numbers between 0 and 1 end. */
  private static final int SPLITS = 96;

  /** Of a part, where it is split: half-way between two values of sgn(x) may lie a third. */
  private static final double SPLIT = 7 / 16.0;

  private static final double SHORTEST = 0x1p-53;

  /** Of the difference |x|^¼ keeps 2⁻¹², a stair of a thousand steps a thousandth. */
  private static final double LEFT = 5e-4;

  /** Of those that are as crooked the shortest. */
  private static final Comparator<Part> CROOKED_FIRST =
      Comparator.comparingDouble(Part::crookedness).reversed().thenComparingDouble(Part::width);

  private final Evaluator evaluator;
  private final Vec2 start;
  private final Vec2 way;
  private final Queue<Part> parts = new PriorityQueue<>(PARTS + SPLITS, CROOKED_FIRST);

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

  private Cliff(Evaluator evaluator, Vec2 from, Vec2 to) {
    this.evaluator = evaluator;
    this.start = from;
    this.way = to.minus(from);
  }

  /** False where the cost at an end is not finite, too. */
  static boolean isBetween(Evaluator evaluator, Vec2 from, Vec2 to) {
    Cliff cliff = new Cliff(evaluator, from, to);
    return Double.isFinite(cliff.costAt(1) - cliff.costAt(0)) && cliff.breaks();
  }

  private boolean breaks() {
    divide();
    double whole = parts.stream().mapToDouble(Part::difference).max().orElseThrow();
    for (int i = 0; i < SPLITS && mayBreak(whole); i++) {
      split(parts.remove());
    }
    Part last = parts.element();
    double left = last.difference();
    double noise = Rounding.most(last.atLow());
    return last.width() <= SHORTEST
        && (Double.isInfinite(left) || left > Math.max(noise, LEFT * whole));
  }

  /** Whether the most crooked part has to be looked at more closely. */
  private boolean mayBreak(double whole) {
    Part part = parts.element();
    return part.width() > SHORTEST && part.crookedness() > LEFT / 4 * whole;
  }

  private void divide() {
    double before = costAt(0);
    for (int i = 0; i < PARTS; i++) {
      double after = costAt((i + 1.0) / PARTS);
      add((double) i / PARTS, (i + 1.0) / PARTS, before, after);
      before = after;
    }
  }

  private void split(Part part) {
    add(part.low(), part.split(), part.atLow(), part.atSplit());
    add(part.split(), part.high(), part.atSplit(), part.atHigh());
  }

  private void add(double low, double high, double atLow, double atHigh) {
    parts.add(new Part(low, high, atLow, costAt(splitOf(low, high)), atHigh));
  }

  private static double splitOf(double low, double high) {
    return low + SPLIT * (high - low);
  }

  private double costAt(double part) {
    return evaluator.valueAt(start.x() + part * way.x(), start.y() + part * way.y());
  }
}
