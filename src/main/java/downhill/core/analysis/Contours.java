package downhill.core.analysis;

import downhill.core.calculus.ScalarFunction;

/**
 * The contour lines of a landscape as short straight pieces, one per cell and crossing level, found
 * by marching squares in one pass over the cells. Pieces of neighbouring cells meet in exactly the
 * same point; a line ends at the border of the grid or at a hole only. Immutable.
 */
public final class Contours {
  /** Numbers of a piece. */
  static final int STRIDE = 4;

  private final float[] ends;
  private final byte[] levels;

  /**
   * Of pieces in the arrays, which become its own.
   *
   * @param ends of each piece column0, row0, column1, row1
   * @param levels of each piece the index of its level
   */
  Contours(float[] ends, byte[] levels) {
    this.ends = ends;
    this.levels = levels;
  }

  /**
   * The lines of all levels.
   *
   * @param f the sampled function: its value at the centre decides cells that are saddles
   */
  public static Contours of(ScalarFunction f, HeightField field, Levels levels) {
    return levels.count() > 0 && field.grid().rows() > 1
        ? new MarchingSquares(f, field, levels).march()
        : new Contours(new float[0], new byte[0]);
  }

  /** The number of pieces. */
  public int size() {
    return levels.length;
  }

  /** The index of the level that piece i belongs to. */
  public int level(int i) {
    return levels[i];
  }

  /** Where piece i begins, in columns from the left border of the grid. */
  public double column0(int i) {
    return ends[STRIDE * i];
  }

  /** Where piece i begins, in rows from the lower border of the grid. */
  public double row0(int i) {
    return ends[STRIDE * i + 1];
  }

  public double column1(int i) {
    return ends[STRIDE * i + 2];
  }

  public double row1(int i) {
    return ends[STRIDE * i + 3];
  }
}
