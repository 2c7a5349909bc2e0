package downhill.core.analysis;

import downhill.core.calculus.ScalarFunction;
import java.util.Arrays;

/**
 * The contour lines of a landscape as short straight pieces, one per cell and crossing level, found
 * by marching squares in one pass over the cells. Pieces of neighbouring cells meet in exactly the
 * same point; a line ends at the border of the grid or at a hole only. Immutable.
 */
public final class Contours {
  private static final int STRIDE = 4;

  private float[] ends = new float[4096];
  private byte[] levels = new byte[1024];
  private int size;

  private Contours() {}

  /**
   * The lines of all levels.
   *
   * @param f the sampled function: its value at the centre decides cells that are saddles
   */
  public static Contours of(ScalarFunction f, HeightField field, Levels levels) {
    Contours contours = new Contours();
    if (levels.count() > 0 && field.grid().rows() > 1) {
      new MarchingSquares(f, field, levels, contours).march();
    }
    return contours;
  }

  /** The number of pieces. */
  public int size() {
    return size;
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

  void add(int level, double column0, double row0, double column1, double row1) {
    if (size == levels.length) {
      levels = Arrays.copyOf(levels, 2 * size);
      ends = Arrays.copyOf(ends, 2 * STRIDE * size);
    }
    levels[size] = (byte) level;
    ends[STRIDE * size] = (float) column0;
    ends[STRIDE * size + 1] = (float) row0;
    ends[STRIDE * size + 2] = (float) column1;
    ends[STRIDE * size + 3] = (float) row1;
    size++;
  }
}
