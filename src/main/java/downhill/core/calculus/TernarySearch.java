package downhill.core.calculus;

import java.util.function.DoubleUnaryOperator;

/** Finds the lowest place of a function of one variable that has one dent, by thirds. */
public final class TernarySearch {
  private static final double THIRD = 1 / 3.0;

  private TernarySearch() {}

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
