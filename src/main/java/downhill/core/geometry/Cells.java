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

  /** The centre of a cell. */
  public Vec2 centre(int column, int row) {
    return domain.at((column + 0.5) / columns, (row + 0.5) / rows);
  }
}
