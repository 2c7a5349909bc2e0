package downhill.core.calculus;

import java.util.Arrays;

/**
 * Evaluates one function many times; not thread-safe. IEEE semantics: a value that is not finite is
 * a value, never an exception.
 */
public interface Evaluator {
  /** Sets {@code values[i] = f(x[i], y[i])} for 0 ≤ i &lt; count, of any count ≤ the lengths. */
  void evaluate(double[] x, double[] y, double[] values, int count);

  /**
   * Evaluates over a grid: {@code values[row · xs.length + column] = f(xs[column], ys[row])}.
   *
   * @param values row-major, rows are y; at least {@code xs.length · ys.length} long
   */
  default void evaluateGrid(double[] xs, double[] ys, double[] values) {
    double[] y = new double[xs.length];
    double[] row = new double[xs.length];
    for (int r = 0; r < ys.length; r++) {
      Arrays.fill(y, ys[r]);
      evaluate(xs, y, row, xs.length);
      System.arraycopy(row, 0, values, r * xs.length, xs.length);
    }
  }

  /** f at one point. */
  default double valueAt(double x, double y) {
    double[] value = new double[1];
    evaluate(new double[] {x}, new double[] {y}, value, 1);
    return value[0];
  }
}
