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
  private float depthAtStart;
  private float depthX;
  private float depthY;
  private float valueAtStart;
  private float valueX;
  private float valueY;
  private float lightAtStart;
  private float lightX;
  private float lightY;
  private float steep;
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
    float bx = v[b];
    float by = v[b + 1];
    float abx = bx - ax;
    float aby = by - ay;
    float acx = v[c] - ax;
    float acy = v[c + 1] - ay;
    float area = abx * acy - acx * aby;
    if (area == 0) {
      return;
    }
    float longSlope = acx / acy;
    float upperSlope = abx / aby;
    float lowerSlope = (v[c] - bx) / (v[c + 1] - by);
    boolean planned = false;
    for (int row = first; row < end; row++) {
      float y = row + 0.5f;
      float one = ax + (y - ay) * longSlope;
      float other = y < by ? ax + (y - ay) * upperSlope : bx + (y - by) * lowerSlope;
      int from = Math.max(ceil(Math.min(one, other) - 0.5f), 0);
      int to = Math.min(ceil(Math.max(one, other) - 0.5f), width);
      if (from < to) {
        if (!planned) {
          plan(v, a, b, c, 1 / area);
          planned = true;
        }
        span((row - top) * width, from, to, from + 0.5f - ax, y - ay, matter);
      }
    }
  }

  /** The planes of depth, value and light through three vertices, from the first one. */
  private void plan(float[] v, int a, int b, int c, float inverse) {
    float abx = (v[b] - v[a]) * inverse;
    float aby = (v[b + 1] - v[a + 1]) * inverse;
    float acx = (v[c] - v[a]) * inverse;
    float acy = (v[c + 1] - v[a + 1]) * inverse;
    depthAtStart = v[a + 2];
    valueAtStart = v[a + 3];
    lightAtStart = v[a + 4];
    float depthB = v[b + 2] - depthAtStart;
    float depthC = v[c + 2] - depthAtStart;
    float valueB = v[b + 3] - valueAtStart;
    float valueC = v[c + 3] - valueAtStart;
    float lightB = v[b + 4] - lightAtStart;
    float lightC = v[c + 4] - lightAtStart;
    depthX = depthB * acy - depthC * aby;
    depthY = depthC * abx - depthB * acx;
    valueX = valueB * acy - valueC * aby;
    valueY = valueC * abx - valueB * acx;
    lightX = lightB * acy - lightC * aby;
    lightY = lightC * abx - lightB * acx;
    steep = (float) Math.sqrt(valueX * valueX + valueY * valueY);
  }

  /** Draws the pixels of one row, the first of them at (dx, dy) from the plane's first vertex. */
  private void span(int row, int from, int to, float dx, float dy, byte matter) {
    float d = depthAtStart + dx * depthX + dy * depthY;
    float f = valueAtStart + dx * valueX + dy * valueY;
    float l = lightAtStart + dx * lightX + dy * lightY;
    for (int pixel = row + from; pixel < row + to; pixel++) {
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

  private static int ceil(float value) {
    int whole = (int) value;
    return whole < value ? whole + 1 : whole;
  }
}
