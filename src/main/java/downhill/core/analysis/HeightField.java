package downhill.core.analysis;

import downhill.core.calculus.ScalarFunction;
import downhill.core.descent.Once;
import downhill.core.geometry.Grid;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * The values of a function over a grid, row-major, rows are y ascending: the landscape of the
 * pictures. A value that is not finite is a hole. Immutable.
 */
public final class HeightField {
  /** Enough values for quantiles that are right to a fraction of a percent. */
  private static final int SAMPLE = 16_384;

  private final Grid grid;
  private final double[] values;
  private final double min;
  private final double max;
  private final boolean holes;

  /** A sample of the finite values, ascending. */
  private final Supplier<double[]> sorted = new Once<>(this::sorted);

  private HeightField(Grid grid, double[] values) {
    this.grid = grid;
    this.values = values;
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    boolean anyHole = false;
    for (double value : values) {
      if (Double.isFinite(value)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      } else {
        anyHole = true;
      }
    }
    this.holes = anyHole;
    this.min = low <= high ? low : Double.NaN;
    this.max = low <= high ? high : Double.NaN;
  }

  /** Evaluates the function at every point of the grid. */
  public static HeightField sample(ScalarFunction f, Grid grid) {
    double[] values = new double[grid.size()];
    f.evaluator().evaluateGrid(grid.xs(), grid.ys(), values);
    return new HeightField(grid, values);
  }

  public Grid grid() {
    return grid;
  }

  public double at(int column, int row) {
    return values[row * grid.columns() + column];
  }

  public boolean hasHoles() {
    return holes;
  }

  /** The lowest finite value, NaN when there is none. */
  public double min() {
    return min;
  }

  /** The highest finite value, NaN when there is none. */
  public double max() {
    return max;
  }

  /**
   * The value that the share p of the finite values does not exceed, NaN when there is none; for a
   * large grid estimated from a part of it.
   *
   * @param p 0 for the minimum … 1 for the maximum
   */
  public double quantile(double p) {
    double[] finite = sorted.get();
    return finite.length == 0 ? Double.NaN : finite[(int) Math.round(p * (finite.length - 1))];
  }

  /** The share of the finite values that are less than the given one, 0 when there is none. */
  public double shareBelow(double value) {
    double[] finite = sorted.get();
    int low = 0;
    int high = finite.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (finite[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return finite.length == 0 ? 0 : (double) low / finite.length;
  }

  /** Bilinear between the samples; NaN outside the domain and in cells with a hole. */
  public double interpolated(double x, double y) {
    double u = grid.domain().x().fractionOf(x) * (grid.columns() - 1);
    double v = grid.rows() == 1 ? 0 : grid.domain().y().fractionOf(y) * (grid.rows() - 1);
    if (!(0 <= u && u <= grid.columns() - 1 && 0 <= v && v <= grid.rows() - 1)) {
      return Double.NaN;
    }
    int column = Math.min((int) u, grid.columns() - 2);
    int row = Math.min((int) v, Math.max(0, grid.rows() - 2));
    double lower = alongRow(column, row, u - column);
    if (v == row) {
      return lower;
    }
    return lower + (v - row) * (alongRow(column, row + 1, u - column) - lower);
  }

  private double alongRow(int column, int row, double fraction) {
    double left = at(column, row);
    return fraction == 0 ? left : left + fraction * (at(column + 1, row) - left);
  }

  private double[] sorted() {
    double[] sample = thinned();
    Arrays.sort(sample);
    return sample;
  }

  /**
   * Every value of a small grid; of a large one so many that they are sorted in half a millisecond.
   */
  private double[] thinned() {
    int stride = Math.max(1, values.length / SAMPLE);
    // One that divides the columns would look at the same columns in each row.
    while (stride > 1 && grid.columns() % stride == 0) {
      stride++;
    }
    double[] sample = new double[values.length / stride + 1];
    int size = 0;
    for (int i = 0; i < values.length; i += stride) {
      if (Double.isFinite(values[i])) {
        sample[size++] = values[i];
      }
    }
    return Arrays.copyOf(sample, size);
  }
}
