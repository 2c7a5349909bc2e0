package downhill.core.geometry;

import java.util.Arrays;

/**
 * Sample points of a domain, both edges included, row-major: rows are y ascending, columns x
 * ascending; a grid of one variable has one row.
 */
public record Grid(Domain domain, int columns, int rows) {
  public Grid {
    if (columns < 2 || rows < 1) {
      throw new IllegalArgumentException("no grid: " + columns + " by " + rows);
    }
  }

  /**
   * Of a line or a plane.
   *
   * @param onALine samples of a domain of one variable
   * @param onASide samples along each side of one of two
   */
  public static Grid of(Domain domain, int onALine, int onASide) {
    return domain.dimensions() == 1
        ? new Grid(domain, onALine, 1)
        : new Grid(domain, onASide, onASide);
  }

  public int size() {
    return columns * rows;
  }

  public double x(int column) {
    return domain.x().at((double) column / (columns - 1));
  }

  public double y(int row) {
    return rows == 1 ? domain.y().from() : domain.y().at((double) row / (rows - 1));
  }

  /** The x coordinates of all columns. */
  public double[] xs() {
    double[] xs = new double[columns];
    Arrays.setAll(xs, this::x);
    return xs;
  }

  /** The y coordinates of all rows. */
  public double[] ys() {
    double[] ys = new double[rows];
    Arrays.setAll(ys, this::y);
    return ys;
  }
}
