package downhill.core.geometry;

/**
 * A domain divided evenly into cells, row-major: rows are y ascending, columns x ascending; with
 * one variable there is one row.
 */
public record Cells(Domain domain, int columns, int rows) {
  public Cells {
    if (columns < 1 || rows < 1 || domain.dimensions() == 1 && rows > 1) {
      throw new IllegalArgumentException("no cells: " + columns + " by " + rows);
    }
  }

  /** So many cells along each variable. */
  public static Cells square(Domain domain, int side) {
    return new Cells(domain, side, domain.dimensions() == 1 ? 1 : side);
  }

  public int size() {
    return columns * rows;
  }

  /**
   * The centre of a cell; about the centre of the domain they are mirror images to the last bit.
   */
  public Vec2 centre(int column, int row) {
    return new Vec2(centre(domain.x(), column, columns), centre(domain.y(), row, rows));
  }

  private static double centre(Interval side, int cell, int cells) {
    return side.centre() + side.length() * ((2 * cell + 1 - cells) / (2.0 * cells));
  }
}
