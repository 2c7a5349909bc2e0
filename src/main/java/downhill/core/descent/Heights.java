package downhill.core.descent;

import downhill.core.calculus.Rounding;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Grid;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;

/**
 * How high and how steep a landscape is over its domain, from the points of a grid.
 *
 * @param lowest of the finite values, +∞ where there are none
 * @param highest of the finite values, −∞ where there are none
 * @param largestSlope the largest finite |∂f/∂x| or |∂f/∂y| between neighbours; 0 for a constant
 */
record Heights(double lowest, double highest, double largestSlope) {
  /** Where the slope is so small a part of the largest, the ground is level. */
  private static final double LEVEL = 1e-9;

  private static final int POINTS_OF_A_CURVE = 1025;
  private static final int POINTS_OF_A_SIDE = 65;

  static Heights of(ScalarFunction f, Domain domain) {
    Grid grid = Grid.of(domain, POINTS_OF_A_CURVE, POINTS_OF_A_SIDE);
    double[] values = new double[grid.size()];
    f.evaluator().evaluateGrid(grid.xs(), grid.ys(), values);
    double dx = domain.x().length() / (grid.columns() - 1);
    double dy = domain.y().length() / Math.max(1, grid.rows() - 1);
    DoubleSummaryStatistics heights =
        Arrays.stream(values).filter(Double::isFinite).summaryStatistics();
    return new Heights(
        heights.getMin(),
        heights.getMax(),
        Math.max(alongRows(values, grid, dx), alongColumns(values, grid, dy)));
  }

  /** Whether the slope is as good as none, compared with the slopes elsewhere. */
  boolean isLevel(double slope) {
    return slope <= LEVEL * largestSlope;
  }

  /** Whether no sample is lower than the value; of a constant none is low or high. */
  boolean isBottom(double value) {
    return highest > lowest && value <= lowest + Rounding.most(lowest);
  }

  private static double alongRows(double[] values, Grid grid, double dx) {
    double largest = 0;
    for (int i = 0; i < values.length; i++) {
      if (i % grid.columns() > 0) {
        largest = larger(largest, (values[i] - values[i - 1]) / dx);
      }
    }
    return largest;
  }

  private static double alongColumns(double[] values, Grid grid, double dy) {
    double largest = 0;
    for (int i = grid.columns(); i < values.length; i++) {
      largest = larger(largest, (values[i] - values[i - grid.columns()]) / dy);
    }
    return largest;
  }

  private static double larger(double largest, double slope) {
    return Double.isFinite(slope) ? Math.max(largest, Math.abs(slope)) : largest;
  }
}
