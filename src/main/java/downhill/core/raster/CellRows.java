package downhill.core.raster;

/**
 * Which rows of pixels each cell of a mesh reaches, worked out once for all strips of a frame; a
 * cell with a hole, or between the middles of two rows, reaches none.
 */
final class CellRows {
  private final int[] first;
  private final int[] end;

  CellRows(Vertices vertices) {
    int columns = vertices.shape().columns();
    int cells = columns * (vertices.shape().rows() - 1) - 1;
    float[] v = vertices.data();
    first = new int[cells];
    end = new int[cells];
    int above = columns * Vertices.STRIDE;
    for (int i = 0, at = 1; i < cells; i++, at += Vertices.STRIDE) {
      float a = v[at];
      float b = v[at + Vertices.STRIDE];
      float c = v[at + above];
      float d = v[at + above + Vertices.STRIDE];
      if (a + b + c + d < Float.POSITIVE_INFINITY) {
        first[i] = rowFrom(less(less(a, b), less(c, d)));
        end[i] = rowFrom(-less(less(-a, -b), less(-c, -d)));
      }
    }
  }

  /** Whether the cell of a lower left vertex reaches a row {@code top <= row < bottom}. */
  boolean reach(int cell, int top, int bottom) {
    return end[cell] > top && first[cell] < bottom && first[cell] < end[cell];
  }

  /** Of two numbers; quicker than {@link Math#min}, which also looks for NaN. */
  private static float less(float a, float b) {
    return a < b ? a : b;
  }

  /** The first row whose middle is at or below a height in the picture. */
  private static int rowFrom(float y) {
    return (int) Math.ceil(y - 0.5f);
  }
}
