package downhill.core.raster;

/**
 * A shape's samples as a frame sees them: pixel x, y, depth, value (the true model height, which
 * also tells colour and contour line) and light. Samples above the cap lie on the cut. A few places
 * at the end are for the corners of pieces cut at the cap and of walls.
 */
final class Vertices {
  static final int STRIDE = 5;
  private static final int SPARE = 16;

  private final SurfaceShape shape;
  private final Projection projection;
  private final float[] data;
  private final float[] modelX;
  private final float[] modelY;

  Vertices(SurfaceShape shape, Projection projection, Lamp lamp) {
    this.shape = shape;
    this.projection = projection;
    this.data = new float[(shape.heights().length + SPARE) * STRIDE];
    this.modelX = sides(shape.columns(), shape.halfX());
    this.modelY = sides(shape.rows(), shape.halfY());
    float[] heights = shape.heights();
    for (int row = 0, i = 0; row < modelY.length; row++) {
      for (int column = 0; column < modelX.length; column++, i++) {
        put(i, modelX[column], modelY[row], heights[i], lamp.on(i));
      }
    }
  }

  private Vertices(Vertices other) {
    this.shape = other.shape;
    this.projection = other.projection;
    this.data = other.data.clone();
    this.modelX = other.modelX;
    this.modelY = other.modelY;
  }

  /** The same vertices with spare places of their own, for another thread. */
  Vertices copy() {
    return new Vertices(this);
  }

  private static float[] sides(int count, double half) {
    float[] sides = new float[count];
    for (int i = 0; i < count; i++) {
      sides[i] = (float) ((2.0 * i / (count - 1) - 1) * half);
    }
    return sides;
  }

  /** Sets a vertex; what is higher than the cap is seen on the cut. */
  void put(int index, float x, float y, float height, float light) {
    double z = Math.min(height, SurfaceShape.TOP);
    double depth = projection.depth(x, y, z);
    int at = index * STRIDE;
    data[at] = (float) projection.pixelX(x, y, depth);
    data[at + 1] = (float) projection.pixelY(x, y, z, depth);
    data[at + 2] = (float) depth;
    data[at + 3] = height;
    data[at + 4] = light;
  }

  /**
   * Puts the point of the side from sample i to sample j where it meets the cap into a spare place.
   * The lower end comes first, whatever the order, so that neighbours agree to the last bit.
   */
  int putAtCap(int spareIndex, int i, int j) {
    int low = value(i) <= value(j) ? i : j;
    int high = low == i ? j : i;
    float share = ((float) SurfaceShape.TOP - value(low)) / (value(high) - value(low));
    int place = spare(spareIndex);
    put(
        place,
        between(x(low), x(high), share),
        between(y(low), y(high), share),
        (float) SurfaceShape.TOP,
        between(light(low), light(high), share));
    return place;
  }

  int spare(int index) {
    return shape.heights().length + index;
  }

  float[] data() {
    return data;
  }

  SurfaceShape shape() {
    return shape;
  }

  Projection projection() {
    return projection;
  }

  float x(int sample) {
    return modelX[sample % modelX.length];
  }

  float y(int sample) {
    return modelY[sample / modelX.length];
  }

  float value(int vertex) {
    return data[vertex * STRIDE + 3];
  }

  private float light(int vertex) {
    return data[vertex * STRIDE + 4];
  }

  private static float between(float from, float to, float share) {
    return from + share * (to - from);
  }
}
