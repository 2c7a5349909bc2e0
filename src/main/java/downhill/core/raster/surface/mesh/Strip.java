package downhill.core.raster.surface.mesh;

import java.util.Arrays;

/**
 * Some rows of a frame while triangles are drawn into them: the colour of what is nearest, and how
 * near it is, 0 for the ground.
 */
public final class Strip {
  private final int width;
  private final float[] depth;
  private final int[] colours;
  private final int[] looks;
  private final boolean whole;
  private int top;
  private int bottom;

  private Strip(int width, float[] depth, int[] colours, int[] looks, boolean whole) {
    this.width = width;
    this.depth = depth;
    this.colours = colours;
    this.looks = looks;
    this.whole = whole;
  }

  /** A strip of so many rows with pixels of its own. */
  public static Strip of(int width, int rows) {
    return new Strip(width, new float[width * rows], new int[width * rows], new int[0], false);
  }

  /**
   * The same, which keeps the looks of its ground, as {@link
   * downhill.core.raster.surface.ground.LitGround} has them.
   */
  public static Strip keepingLooks(int width, int rows) {
    int size = width * rows;
    return new Strip(width, new float[size], new int[size], new int[size], false);
  }

  /**
   * A strip that lies in a whole picture.
   *
   * @param looks of its ground, without room for any where they are not kept
   */
  public static Strip within(int width, float[] depth, int[] colours, int[] looks) {
    return new Strip(width, depth, colours, looks, true);
  }

  /** Starts on the rows {@code top <= row < bottom}, all ground. */
  public void begin(int top, int bottom) {
    this.top = top;
    this.bottom = bottom;
    Arrays.fill(depth, start(top), start(bottom), 0);
  }

  public int width() {
    return width;
  }

  /** As many rows as it may have. */
  int mostRows() {
    return depth.length / width;
  }

  public int top() {
    return top;
  }

  public int bottom() {
    return bottom;
  }

  /** The index of the first pixel of a row. */
  public int start(int row) {
    return (whole ? row : row - top) * width;
  }

  public float[] depth() {
    return depth;
  }

  public int[] colours() {
    return colours;
  }

  public boolean keepsLooks() {
    return looks.length > 0;
  }

  /** Where the strip keeps them: what they are where something is seen. */
  public int[] looks() {
    return looks;
  }
}
