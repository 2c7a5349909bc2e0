package downhill.core.raster.surface.space;

import downhill.core.analysis.BoundaryPoint;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The corners of a shape's cells in model coordinates: its samples, but a hole that has a point of
 * the boundary beside it has moved there, so that a rim is no staircase. A cell is drawn where each
 * of its corners has a height, at least one of them is where it was, and some area is left.
 */
public final class CellCorners {
  /** Of a cell as part of one whose corners have not moved: less is rounding. */
  private static final double LEAST_AREA = 1e-4;

  private final int columns;
  private final int rows;
  private final float[] x;
  private final float[] y;
  private final float[] z;

  /** For each corner the sample in whose light it is seen. */
  private final int[] lit;

  /** The lower left corners of the cells that are not drawn. */
  private final BitSet gaps = new BitSet();

  private final int[] sides;
  private final double halfX;
  private final double halfY;

  CellCorners(SurfaceShape shape, List<BoundaryPoint> boundary) {
    this.columns = shape.columns();
    this.rows = shape.rows();
    this.halfX = shape.halfX();
    this.halfY = shape.halfY();
    this.z = shape.heights().clone();
    this.x = new float[z.length];
    this.y = new float[z.length];
    this.lit = new int[z.length];
    for (int i = 0; i < z.length; i++) {
      x[i] = (float) ((2.0 * (i % columns) / (columns - 1) - 1) * halfX);
      y[i] = (float) ((2.0 * (i / columns) / (rows - 1) - 1) * halfY);
      lit[i] = i;
    }
    if (shape.hasHoles()) {
      boundary.forEach(point -> move(point, shape));
      findGaps(shape.heights());
    }
    this.sides = findSides();
  }

  private void move(BoundaryPoint point, SurfaceShape shape) {
    int i = point.hole();
    x[i] = (float) shape.modelX(point.x());
    y[i] = (float) shape.modelY(point.y());
    z[i] = shape.limitedHeightOf(point.value());
    lit[i] = point.neighbour();
  }

  private void findGaps(float[] heights) {
    for (int row = 0; row < rows - 1; row++) {
      for (int column = 0; column < columns - 1; column++) {
        int cell = row * columns + column;
        boolean stays =
            hasHeight(heights, cell)
                || hasHeight(heights, cell + 1)
                || hasHeight(heights, cell + columns)
                || hasHeight(heights, cell + columns + 1);
        boolean complete =
            hasHeight(z, cell)
                && hasHeight(z, cell + 1)
                && hasHeight(z, cell + columns)
                && hasHeight(z, cell + columns + 1);
        gaps.set(cell, !(complete && stays && hasArea(cell)));
      }
    }
  }

  /** Half the cross product of the diagonals; a cell that has moved onto a line has none. */
  private boolean hasArea(int cell) {
    int right = cell + 1;
    int above = cell + columns;
    int opposite = above + 1;
    double twice =
        cross(
            x[opposite] - x[cell], y[opposite] - y[cell], x[above] - x[right], y[above] - y[right]);
    return twice > LEAST_AREA * 2 * (2 * halfX / (columns - 1)) * (2 * halfY / (rows - 1));
  }

  private static boolean hasHeight(float[] heights, int sample) {
    return !Float.isNaN(heights[sample]);
  }

  /** The sides of drawn cells that no other drawn cell has, two corners each. */
  private int[] findSides() {
    IntStream.Builder ends = IntStream.builder();
    for (int row = 0; row < rows - 1; row++) {
      int step = gaps.isEmpty() && row > 0 && row < rows - 2 ? Math.max(1, columns - 2) : 1;
      for (int column = 0; column < columns - 1; column += step) {
        int i = row * columns + column;
        if (isDrawn(column, row)) {
          add(ends, column, row - 1, i, i + 1);
          add(ends, column + 1, row, i + 1, i + 1 + columns);
          add(ends, column, row + 1, i + 1 + columns, i + columns);
          add(ends, column - 1, row, i + columns, i);
        }
      }
    }
    return ends.build().toArray();
  }

  /** Adds the side towards a neighbour that is not drawn. */
  private void add(IntStream.Builder ends, int column, int row, int from, int to) {
    if (!isDrawn(column, row)) {
      ends.add(from).add(to);
    }
  }

  private boolean isDrawn(int column, int row) {
    boolean inside = column >= 0 && row >= 0 && column < columns - 1 && row < rows - 1;
    return inside && isDrawn(row * columns + column);
  }

  /** Whether the cell of a lower left corner is drawn. */
  public boolean isDrawn(int cell) {
    return !gaps.get(cell);
  }

  /** The sides of the block: pairs of corners, the block to the left of the way between them. */
  public int[] sides() {
    return sides;
  }

  public float x(int corner) {
    return x[corner];
  }

  public float y(int corner) {
    return y[corner];
  }

  /** Not sawn off; NaN where nothing is drawn. */
  public float z(int corner) {
    return z[corner];
  }

  /** The sample in whose light a corner is seen. */
  public int lit(int corner) {
    return lit[corner];
  }

  /**
   * The height at a place in the domain; NaN where nothing is drawn. A cell whose corners have
   * moved may reach over the one beside it.
   */
  double heightAt(double atX, double atY) {
    int column = cell(atX / halfX, columns);
    int row = cell(atY / halfY, rows);
    double height = heightAt(column, row, atX, atY);
    for (int i = 0; i < 9 && Double.isNaN(height); i++) {
      height = heightAt(column + i % 3 - 1, row + i / 3 - 1, atX, atY);
    }
    return height;
  }

  /** The height on one of the two triangles of a cell; NaN beside them. */
  private double heightAt(int column, int row, double atX, double atY) {
    if (!isDrawn(column, row)) {
      return Double.NaN;
    }
    int i = row * columns + column;
    int j = i + 1;
    int k = i + columns;
    int l = k + 1;
    boolean upward = dividesUpward(i);
    double right = upward ? onTriangle(i, j, l, atX, atY) : onTriangle(i, j, k, atX, atY);
    if (!Double.isNaN(right)) {
      return right;
    }
    return upward ? onTriangle(i, l, k, atX, atY) : onTriangle(j, l, k, atX, atY);
  }

  /**
   * Whether a cell is divided from its lower left corner to the opposite one, where the heights
   * differ less, and not from the right to the upper one.
   */
  public boolean dividesUpward(int cell) {
    return Math.abs(z[cell] - z[cell + columns + 1]) < Math.abs(z[cell + 1] - z[cell + columns]);
  }

  /** The index of the cell at a place from −1 to 1. */
  private static int cell(double place, int samples) {
    return Math.min((int) ((place + 1) / 2 * (samples - 1)), samples - 2);
  }

  /** By barycentric coordinates. */
  private double onTriangle(int i, int j, int k, double atX, double atY) {
    double area = cross(x[j] - x[i], y[j] - y[i], x[k] - x[i], y[k] - y[i]);
    double ofJ = cross(atX - x[i], atY - y[i], x[k] - x[i], y[k] - y[i]) / area;
    double ofK = cross(x[j] - x[i], y[j] - y[i], atX - x[i], atY - y[i]) / area;
    boolean inside = ofJ >= 0 && ofK >= 0 && ofJ + ofK <= 1;
    return inside ? z[i] + ofJ * (z[j] - z[i]) + ofK * (z[k] - z[i]) : Double.NaN;
  }

  private static double cross(double ax, double ay, double bx, double by) {
    return ax * by - ay * bx;
  }
}
