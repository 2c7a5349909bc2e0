package downhill.core.calculus;

import downhill.core.geometry.Vec2;
import java.util.Arrays;

/**
 * Evaluates one function many times; not thread-safe. IEEE semantics: a value that is not finite is
 * a value, never an exception.
 */
public interface Evaluator {
  /** 1 or 2: of so many variables; with one y is ignored. */
  int dimensions();

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

  /**
   * Evaluates over crosses, the points of central differences. With three coordinates of each along
   * both axes, x₀ in the first {@code count} of {@code xs}, then all x₁, then all x₂, and y so, the
   * values are in this order: all f(x₀, y₀), then all f(x₁, y₀), f(x₂, y₀), f(x₀, y₁), f(x₀, y₂).
   */
  default void evaluateCrosses(double[] xs, double[] ys, double[] values, int count) {
    double[] x = Arrays.copyOf(xs, 5 * count);
    System.arraycopy(xs, 0, x, 3 * count, count);
    System.arraycopy(xs, 0, x, 4 * count, count);
    double[] y = new double[5 * count];
    for (int block = 0; block < 3; block++) {
      System.arraycopy(ys, 0, y, block * count, count);
    }
    System.arraycopy(ys, count, y, 3 * count, 2 * count);
    evaluate(x, y, values, 5 * count);
  }

  /** f at one point. */
  default double valueAt(double x, double y) {
    double[] value = new double[1];
    evaluate(new double[] {x}, new double[] {y}, value, 1);
    return value[0];
  }

  /** f at one point. */
  default double valueAt(Vec2 point) {
    return valueAt(point.x(), point.y());
  }
}
