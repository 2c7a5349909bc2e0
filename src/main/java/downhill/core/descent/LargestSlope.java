package downhill.core.descent;

import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Grid;

/** The largest slope over a domain, from the differences between the points of a grid. */
final class LargestSlope {
  /** Where the slope is so small a part of it, the ground is level. */
  static final double LEVEL = 1e-9;

  private static final int POINTS_OF_A_CURVE = 1025;
  private static final int POINTS_OF_A_SIDE = 65;

  private LargestSlope() {}

  /** The largest finite |∂f/∂x| or |∂f/∂y| between neighbours; 0 for a constant. */
  static double of(ScalarFunction f, Domain domain) {
    boolean curve = f.dimensions() == 1;
    Grid grid =
        curve
            ? new Grid(domain, POINTS_OF_A_CURVE, 1)
            : new Grid(domain, POINTS_OF_A_SIDE, POINTS_OF_A_SIDE);
    double[] values = new double[grid.size()];
    f.evaluator().evaluateGrid(grid.xs(), grid.ys(), values);
    double dx = domain.x().length() / (grid.columns() - 1);
    double dy = domain.y().length() / Math.max(1, grid.rows() - 1);
    return Math.max(alongRows(values, grid, dx), alongColumns(values, grid, dy));
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
