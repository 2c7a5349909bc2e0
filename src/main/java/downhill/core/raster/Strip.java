package downhill.core.raster;

import java.util.Arrays;

/**
 * Some rows of a frame while triangles are drawn into them: for each pixel what is nearest. Colours
 * come later and only for what is seen; a strip of few rows stays in the processor's cache.
 */
final class Strip {
  static final byte GROUND = 0;
  static final byte SURFACE = 1;
  static final byte CUT = 2;
  static final byte WALL = 3;
  static final byte FLOOR = 4;

  final int width;
  final float[] depth;
  final float[] value;
  final float[] light;

  /** |∇value| per pixel: how many units of value a pixel spans. */
  final float[] steepness;

  final byte[] matter;
  private int top;
  private int bottom;

  Strip(int width, int rows) {
    int size = width * rows;
    this.width = width;
    this.depth = new float[size];
    this.value = new float[size];
    this.light = new float[size];
    this.steepness = new float[size];
    this.matter = new byte[size];
  }

  /** Starts on the rows {@code top <= row < bottom}, all ground. */
  void begin(int top, int bottom) {
    this.top = top;
    this.bottom = bottom;
    Arrays.fill(depth, 0, (bottom - top) * width, 0);
    Arrays.fill(matter, 0, (bottom - top) * width, GROUND);
  }

  int top() {
    return top;
  }

  int bottom() {
    return bottom;
  }

  /**
   * Draws a triangle of vertices i, j, k; a pixel belongs to it when its centre does, so that
   * triangles with a common side leave neither gap nor overlap.
   */
  void triangle(Vertices from, int i, int j, int k, byte matter) {
    float[] v = from.data();
    int a = i * Vertices.STRIDE;
    int b = j * Vertices.STRIDE;
    int c = k * Vertices.STRIDE;
    if (v[a + 1] > v[b + 1]) {
      int swap = a;
      a = b;
      b = swap;
    }
    if (v[b + 1] > v[c + 1]) {
      int swap = b;
      b = c;
      c = swap;
    }
    if (v[a + 1] > v[b + 1]) {
      int swap = a;
      a = b;
      b = swap;
    }
    int first = Math.max(ceil(v[a + 1] - 0.5f), top);
    int end = Math.min(ceil(v[c + 1] - 0.5f), bottom);
    if (first < end) {
      fill(v, a, b, c, first, end, matter);
    }
  }

  /** Vertices at offsets a, b, c from the highest to the lowest of the picture. */
  private void fill(float[] v, int a, int b, int c, int first, int end, byte matter) {
    float ax = v[a];
    float ay = v[a + 1];
    float abx = v[b] - ax;
    float aby = v[b + 1] - ay;
    float acx = v[c] - ax;
    float acy = v[c + 1] - ay;
    float area = abx * acy - acx * aby;
    if (area == 0) {
      return;
    }
    float inverse = 1 / area;
    float depthX = slopeX(v, a, b, c, 2, aby, acy) * inverse;
    float depthY = slopeY(v, a, b, c, 2, abx, acx) * inverse;
    float valueX = slopeX(v, a, b, c, 3, aby, acy) * inverse;
    float valueY = slopeY(v, a, b, c, 3, abx, acx) * inverse;
    float lightX = slopeX(v, a, b, c, 4, aby, acy) * inverse;
    float lightY = slopeY(v, a, b, c, 4, abx, acx) * inverse;
    float steep = (float) Math.sqrt(valueX * valueX + valueY * valueY);
    float longSlope = acx / acy;
    float upperSlope = abx / aby;
    float lowerSlope = (v[c] - v[b]) / (v[c + 1] - v[b + 1]);
    for (int row = first; row < end; row++) {
      float y = row + 0.5f;
      float dy = y - ay;
      float one = ax + dy * longSlope;
      float other = y < v[b + 1] ? ax + dy * upperSlope : v[b] + (y - v[b + 1]) * lowerSlope;
      int from = Math.max(ceil(Math.min(one, other) - 0.5f), 0);
      int to = Math.min(ceil(Math.max(one, other) - 0.5f), width);
      float dx = from + 0.5f - ax;
      float d = v[a + 2] + dx * depthX + dy * depthY;
      float f = v[a + 3] + dx * valueX + dy * valueY;
      float l = v[a + 4] + dx * lightX + dy * lightY;
      int pixel = (row - top) * width + from;
      for (int last = pixel + to - from; pixel < last; pixel++) {
        if (d > depth[pixel]) {
          depth[pixel] = d;
          value[pixel] = f;
          light[pixel] = l;
          steepness[pixel] = steep;
          this.matter[pixel] = matter;
        }
        d += depthX;
        f += valueX;
        l += lightX;
      }
    }
  }

  private static float slopeX(float[] v, int a, int b, int c, int of, float aby, float acy) {
    return (v[b + of] - v[a + of]) * acy - (v[c + of] - v[a + of]) * aby;
  }

  private static float slopeY(float[] v, int a, int b, int c, int of, float abx, float acx) {
    return (v[c + of] - v[a + of]) * abx - (v[b + of] - v[a + of]) * acx;
  }

  private static int ceil(float value) {
    int whole = (int) value;
    return whole < value ? whole + 1 : whole;
  }
}
