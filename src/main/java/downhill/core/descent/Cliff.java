package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Rounding;
import downhill.core.geometry.Vec2;

/**
 * Tells whether the cost breaks on the straight way of a step: at a pole, a jump or a hole. The
 * part of the way where it differs most is halved again and again; what is left of the difference
 * is nothing where the cost is continuous.
 */
final class Cliff {
  private static final int PARTS = 32;

  /** Down to where the numbers between 0 and 1 end. */
  private static final int HALVINGS = 48;

  /** Of the difference |x|^¼ keeps 2⁻¹², a stair of a thousand steps a thousandth. */
  private static final double LEFT = 5e-4;

  private final Evaluator evaluator;
  private final Vec2 start;
  private final Vec2 way;

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
    double low = steepestPart();
    double high = low + 1.0 / PARTS;
    double atLow = costAt(low);
    double atHigh = costAt(high);
    double whole = difference(atLow, atHigh);
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      double atMiddle = costAt(middle);
      boolean inLower = difference(atLow, atMiddle) >= difference(atMiddle, atHigh);
      low = inLower ? low : middle;
      atLow = inLower ? atLow : atMiddle;
      high = inLower ? middle : high;
      atHigh = inLower ? atMiddle : atHigh;
    }
    double left = difference(atLow, atHigh);
    double noise = Rounding.most(atLow);
    return Double.isInfinite(left) || left > Math.max(noise, LEFT * whole);
  }

  private double steepestPart() {
    double steepest = 0;
    double most = 0;
    double before = costAt(0);
    for (int i = 0; i < PARTS; i++) {
      double after = costAt((i + 1.0) / PARTS);
      double difference = difference(before, after);
      steepest = difference > most ? (double) i / PARTS : steepest;
      most = Math.max(most, difference);
      before = after;
    }
    return steepest;
  }

  /** Infinite where one of the two is no number. */
  private static double difference(double a, double b) {
    double difference = Math.abs(a - b);
    return Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference;
  }

  private double costAt(double part) {
    return evaluator.valueAt(start.x() + part * way.x(), start.y() + part * way.y());
  }
}
