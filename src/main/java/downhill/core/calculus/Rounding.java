package downhill.core.calculus;

import downhill.core.geometry.Vec2;

/**
 * How exact a computed value is, from two sides. What is told of a run as a fact, such as that the
 * cost falls off, has to be more than rounding ever is: {@link #most}. A search that compares the
 * values of points side by side, of which a formula makes much the same errors, would lose shallow
 * minimizers to that: there a difference is rounding only where it is no more than the last few
 * operations leave, {@link #least}.
 */
public final class Rounding {
  /** Units in the last place; a formula of many operations loses some six bits. */
  private static final int MOST_UNITS = 64;

  /** Units in the last place that a few operations lose. */
  private static final int LEAST_UNITS = 4;

  /** Enough to see the largest of some few roundings. */
  private static final int PLACES = 12;

  private Rounding() {}

  /** Values of this size that differ by more are different. */
  public static double most(double value) {
    return MOST_UNITS * Math.ulp(value);
  }

  /** Values of this size that differ by less are equal. */
  public static double least(double value) {
    return LEAST_UNITS * Math.ulp(value);
  }

  /**
   * 4ε|f|, what the difference of values of size |f| may be by rounding: divided by the spacing of
   * a difference, its noise.
   */
  static double noise(double value) {
    return LEAST_UNITS * Math.ulp(1.0) * Math.abs(value);
  }

  /**
   * How much values differ from place to place that can hardly be told apart, on one side of a
   * point: by rounding, of sums that cancel far more than of the values, or in the steep.
   *
   * @param step the least from place to place; the next are farther, for some sums cancel alike
   */
  public static double beside(Evaluator evaluator, Vec2 point, Vec2 step) {
    double most = 0;
    double before = evaluator.valueAt(point);
    for (int i = 1; i <= PLACES; i++) {
      double after = evaluator.valueAt(point.plus(step.times(i * i)));
      double difference = Math.abs(after - before);
      // Not that of a value that is no number.
      most = difference > most ? difference : most;
      before = after;
    }
    return most;
  }

  /** A step along a direction of length 1 that just takes a point to another place. */
  public static Vec2 shortestStep(Vec2 point, Vec2 direction) {
    return direction.times(2 * Math.ulp(point.norm()));
  }
}
