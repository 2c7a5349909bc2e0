package downhill.core.raster.surface.mesh;

import downhill.core.raster.surface.space.CellCorners;
import downhill.core.raster.surface.space.SurfaceShape;

/**
 * Which rows of pixels each cell of a mesh reaches, worked out once for all strips of a frame; a
 * cell that is not drawn, or lies between the middles of two rows, reaches none.
 */
public final class CellRows {
  private static final float CAP = (float) SurfaceShape.TOP;

  private final Vertices vertices;
  private final CellCorners corners;
  private final int columns;
  private final int[] first;
  private final int[] end;

  public CellRows(Vertices vertices) {
    this.vertices = vertices;
    corners = vertices.shape().corners();
    columns = vertices.shape().columns();
    int cells = columns * (vertices.shape().rows() - 1) - 1;
    first = new int[cells];
    end = new int[cells];
    for (int i = 0; i < cells; i++) {
      measure(i);
    }
  }

  private void measure(int i) {
    if (corners.isDrawn(i)) {
      float a = vertices.value(i);
      float b = vertices.value(i + 1);
      float c = vertices.value(i + columns);
      float d = vertices.value(i + columns + 1);
      int[] rows = vertices.rows();
      first[i] = Math.min(least(rows, i), least(rows, i + columns));
      end[i] = Math.max(most(rows, i), most(rows, i + columns));
      boolean above = a > CAP && b > CAP && c > CAP && d > CAP;
      if (!above && (a > CAP || b > CAP || c > CAP || d > CAP)) {
        first[i] = Math.min(first[i], firstAtCap(i));
      }
    }
  }

  private static int least(int[] rows, int i) {
    return Math.min(rows[i], rows[i + 1]);
  }

  private static int most(int[] rows, int i) {
    return Math.max(rows[i], rows[i + 1]);
  }

  /**
   * Of a cell that the cap divides. The points that divide it lie between corners on the cap and
   * corners lifted to it, which may be seen above them all; a row more is for rounding.
   */
  private int firstAtCap(int i) {
    int front = Math.min(vertices.rowAtCap(i), vertices.rowAtCap(i + 1));
    int back = Math.min(vertices.rowAtCap(i + columns), vertices.rowAtCap(i + columns + 1));
    return Math.min(front, back) - 1;
  }

  /** Whether the cell of a lower left vertex reaches a row {@code top <= row < bottom}. */
  boolean reach(int cell, int top, int bottom) {
    return end[cell] > top && first[cell] < bottom && first[cell] < end[cell];
  }
}
