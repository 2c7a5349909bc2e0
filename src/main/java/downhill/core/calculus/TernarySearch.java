package downhill.core.calculus;

import downhill.core.geometry.Vec2;
import java.util.function.DoubleUnaryOperator;

/** Finds the lowest place of a function of one variable that has one dent, by thirds. */
public final class TernarySearch {
  private static final double THIRD = 1 / 3.0;

  /** To the last digit of a place on the line. */
  private static final int ROUNDS_ACROSS = 90;

  private TernarySearch() {}

  /** The least value on the line from one side of a point to the other, where it has one dent. */
  public static double lowestAcross(Evaluator evaluator, Vec2 middle, Vec2 across) {
    DoubleUnaryOperator along = part -> evaluator.valueAt(middle.plus(across.times(part)));
    return along.applyAsDouble(lowest(along, -1, 1, ROUNDS_ACROSS));
  }

  /**
   * Where g is least between two places; on a level stretch of least values, its left part.
   *
   * @param rounds each leaves two thirds of the width
   */
  public static double lowest(DoubleUnaryOperator g, double from, double to, int rounds) {
    double left = from;
    double right = to;
    for (int i = 0; i < rounds; i++) {
      double third = (right - left) * THIRD;
      boolean isLeft = g.applyAsDouble(left + third) <= g.applyAsDouble(right - third);
      left = isLeft ? left : left + third;
      right = isLeft ? right - third : right;
    }
    return (left + right) / 2;
  }
}
