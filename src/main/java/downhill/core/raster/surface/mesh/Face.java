package downhill.core.raster.surface.mesh;

/**
 * A face as the rows of a strip see it: the pixels that it has in each, and depth, value and light,
 * which are linear in the pixel. A drawing has one and turns it from face to face, as making one
 * for each would cost what drawing it costs.
 */
public final class Face {
  private final int[] from;
  private final int[] to;
  private final Linear depth = new Linear();
  private final Linear value = new Linear();
  private final Linear light = new Linear();
  private int first;
  private int end;
  private float x;
  private float y;
  private float low;
  private float high;

  /**
   * @param rows as many as a face may have at the most
   */
  Face(int rows) {
    from = new int[rows];
    to = new int[rows];
  }

  /** Turns to a face in the rows {@code first <= row < end}; whether there are any. */
  boolean begin(int first, int end) {
    this.first = first;
    this.end = end;
    return first < end;
  }

  /**
   * Bounds the rows {@code upper <= row < lower} on one side: to the right, or to the left.
   *
   * @param startX of the side's upper end, as {@code startY}
   * @param slope of x in y
   * @param width of the strip, beyond which there are no pixels
   */
  void side(
      boolean right, int upper, int lower, float startX, float startY, float slope, int width) {
    int[] bounds = right ? to : from;
    for (int row = Math.max(upper, first); row < Math.min(lower, end); row++) {
      float crossing = startX + (row + 0.5f - startY) * slope - 0.5f;
      bounds[row - first] = Math.max(0, Math.min(width, ceil(crossing)));
    }
  }

  private static int ceil(float value) {
    int whole = (int) value;
    return whole < value ? whole + 1 : whole;
  }

  /**
   * Lays depth, value and light along a → b and c → d, which cross or begin together, through a.
   *
   * @return the cross product (b − a) × (d − c) in the picture; 0 for a face seen from its edge
   */
  float lay(float[] v, int a, int b, int c, int d) {
    float bx = v[b] - v[a];
    float by = v[b + 1] - v[a + 1];
    float dx = v[d] - v[c];
    float dy = v[d + 1] - v[c + 1];
    float area = bx * dy - dx * by;
    float inverse = 1 / area;
    lay(v, a, b, c, d, bx * inverse, by * inverse, dx * inverse, dy * inverse);
    x = v[a];
    y = v[a + 1];
    low = Math.min(Math.min(v[a + 3], v[b + 3]), Math.min(v[c + 3], v[d + 3]));
    high = Math.max(Math.max(v[a + 3], v[b + 3]), Math.max(v[c + 3], v[d + 3]));
    return area;
  }

  private void lay(float[] v, int a, int b, int c, int d, float bx, float by, float dx, float dy) {
    depth.lay(v[a + 2], v[b + 2] - v[a + 2], v[d + 2] - v[c + 2], bx, by, dx, dy);
    value.lay(v[a + 3], v[b + 3] - v[a + 3], v[d + 3] - v[c + 3], bx, by, dx, dy);
    light.lay(v[a + 4], v[b + 4] - v[a + 4], v[d + 4] - v[c + 4], bx, by, dx, dy);
  }

  public int firstRow() {
    return first;
  }

  public int endRow() {
    return end;
  }

  /** The first pixel of the face in a row. */
  public int from(int row) {
    return from[row - first];
  }

  /** The first pixel beyond it. */
  public int to(int row) {
    return to[row - first];
  }

  /** From where depth, value and light start to the middle of a pixel. */
  public float dx(int column) {
    return column + 0.5f - x;
  }

  public float dy(int row) {
    return row + 0.5f - y;
  }

  public Linear depth() {
    return depth;
  }

  public Linear value() {
    return value;
  }

  public Linear light() {
    return light;
  }

  /** The least value of a corner. */
  public float low() {
    return low;
  }

  public float high() {
    return high;
  }
}
