package downhill.core.analysis;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Grid;
import java.util.Arrays;

/**
 * Walks over the cells once and cuts each by all levels between its lowest and its highest corner
 * (Lorensen and Cline's marching cubes, 1987, in the plane). A corner is above a level when its
 * {@linkplain Levels#band band} is; cells with a corner that is not finite are skipped. Where the
 * corners of one diagonal are above and those of the other below, the value at the centre says
 * whether the high or the low ground is connected.
 */
final class MarchingSquares {
  private static final int HOLE = -1;

  /** The sides of a cell, in the order in which the corners are walked round. */
  private static final int SOUTH = 0;

  private static final int EAST = 1;
  private static final int NORTH = 2;
  private static final int WEST = 3;

  private final HeightField field;
  private final Levels levels;
  private final Pieces pieces = new Pieces();
  private final Evaluator evaluator;
  private final Grid grid;
  private final double[] corner = new double[4];
  private int column;
  private int row;

  MarchingSquares(ScalarFunction f, HeightField field, Levels levels) {
    this.field = field;
    this.levels = levels;
    this.evaluator = f.evaluator();
    this.grid = field.grid();
  }

  Contours march() {
    int[] upper = bands(0);
    for (row = 0; row < grid.rows() - 1; row++) {
      int[] lower = upper;
      upper = bands(row + 1);
      for (column = 0; column < grid.columns() - 1; column++) {
        cell(lower[column], lower[column + 1], upper[column + 1], upper[column]);
      }
    }
    return pieces.contours();
  }

  private int[] bands(int row) {
    int[] bands = new int[grid.columns()];
    for (int c = 0; c < bands.length; c++) {
      double value = field.at(c, row);
      bands[c] = Double.isFinite(value) ? levels.band(value) : HOLE;
    }
    return bands;
  }

  private void cell(int southWest, int southEast, int northEast, int northWest) {
    int lowest = Math.min(Math.min(southWest, southEast), Math.min(northEast, northWest));
    int highest = Math.max(Math.max(southWest, southEast), Math.max(northEast, northWest));
    if (lowest == HOLE || lowest == highest) {
      return;
    }
    corner[0] = field.at(column, row);
    corner[1] = field.at(column + 1, row);
    corner[2] = field.at(column + 1, row + 1);
    corner[3] = field.at(column, row + 1);
    for (int level = lowest; level < highest; level++) {
      cut(
          level,
          (southWest > level ? 1 : 0)
              | (southEast > level ? 2 : 0)
              | (northEast > level ? 4 : 0)
              | (northWest > level ? 8 : 0));
    }
  }

  /** Adds the pieces of one level; bit i of {@code above} says whether corner i is above it. */
  private void cut(int level, int above) {
    switch (above) {
      case 1, 14 -> piece(level, WEST, SOUTH);
      case 2, 13 -> piece(level, SOUTH, EAST);
      case 3, 12 -> piece(level, WEST, EAST);
      case 4, 11 -> piece(level, EAST, NORTH);
      case 6, 9 -> piece(level, SOUTH, NORTH);
      case 7, 8 -> piece(level, WEST, NORTH);
      case 5 -> saddle(level, centreIsAbove(level));
      case 10 -> saddle(level, !centreIsAbove(level));
      default -> {}
    }
  }

  /** Cuts off the corners south-east and north-west, or else the other two. */
  private void saddle(int level, boolean southEastAndNorthWest) {
    piece(level, SOUTH, southEastAndNorthWest ? EAST : WEST);
    piece(level, NORTH, southEastAndNorthWest ? WEST : EAST);
  }

  private boolean centreIsAbove(int level) {
    double x = grid.domain().x().at((column + 0.5) / (grid.columns() - 1));
    double y = grid.domain().y().at((row + 0.5) / (grid.rows() - 1));
    return evaluator.valueAt(x, y) >= levels.level(level);
  }

  private void piece(int level, int from, int to) {
    double height = levels.level(level);
    pieces.add(
        level,
        columnOn(from, height),
        rowOn(from, height),
        columnOn(to, height),
        rowOn(to, height));
  }

  private double columnOn(int side, double height) {
    return switch (side) {
      case SOUTH -> column + crossing(corner[0], corner[1], height);
      case EAST -> column + 1;
      case NORTH -> column + crossing(corner[3], corner[2], height);
      default -> column;
    };
  }

  private double rowOn(int side, double height) {
    return switch (side) {
      case SOUTH -> row;
      case EAST -> row + crossing(corner[1], corner[2], height);
      case NORTH -> row + 1;
      default -> row + crossing(corner[0], corner[3], height);
    };
  }

  /** The share of the way between two corners; halved, since their difference may overflow. */
  private static double crossing(double from, double to, double height) {
    return (height / 2 - from / 2) / (to / 2 - from / 2);
  }

  /** The pieces so far. */
  private static final class Pieces {
    private float[] ends = new float[4096];
    private byte[] levels = new byte[1024];
    private int size;

    void add(int level, double column0, double row0, double column1, double row1) {
      if (size == levels.length) {
        levels = Arrays.copyOf(levels, 2 * size);
        ends = Arrays.copyOf(ends, 2 * Contours.STRIDE * size);
      }
      levels[size] = (byte) level;
      ends[Contours.STRIDE * size] = (float) column0;
      ends[Contours.STRIDE * size + 1] = (float) row0;
      ends[Contours.STRIDE * size + 2] = (float) column1;
      ends[Contours.STRIDE * size + 3] = (float) row1;
      size++;
    }

    Contours contours() {
      return new Contours(Arrays.copyOf(ends, Contours.STRIDE * size), Arrays.copyOf(levels, size));
    }
  }
}
