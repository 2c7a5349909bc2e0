package downhill.core.analysis;

import downhill.core.geometry.Grid;
import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The samples of a landscape that are lower than their neighbours. */
final class Dents {
  private final HeightField field;
  private final int columns;
  private final int rows;

  private Dents(HeightField field) {
    this.field = field;
    this.columns = field.grid().columns();
    this.rows = field.grid().rows();
  }

  /** The points of the lowest dents, lowest first. */
  static List<Vec2> of(HeightField field, int most) {
    Dents dents = new Dents(field);
    Grid grid = field.grid();
    return dents.indices().stream()
        .sorted(Comparator.comparingDouble(dents::value))
        .limit(most)
        .map(i -> new Vec2(grid.x(i % grid.columns()), grid.y(i / grid.columns())))
        .toList();
  }

  private List<Integer> indices() {
    List<Integer> indices = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (isDent(column, row)) {
          indices.add(row * columns + column);
        }
      }
    }
    return indices;
  }

  private double value(int index) {
    return field.at(index % columns, index / columns);
  }

  /** On level ground the first sample in reading order counts as the lowest, so it has one dent. */
  private boolean isDent(int column, int row) {
    double value = field.at(column, row);
    if (!Double.isFinite(value)) {
      return false;
    }
    for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
        boolean earlier = r < row || r == row && c < column;
        double other = field.at(c, r);
        if (other < value || earlier && other == value) {
          return false;
        }
      }
    }
    return true;
  }
}
