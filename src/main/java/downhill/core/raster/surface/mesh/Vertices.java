package downhill.core.raster.surface.mesh;

import downhill.core.raster.surface.space.CellCorners;
import downhill.core.raster.surface.space.Lamp;
import downhill.core.raster.surface.space.Projection;
import downhill.core.raster.surface.space.SurfaceShape;

/**
 * The corners of a shape's cells as a frame sees them: pixel x, y, depth, value (the true model
 * height, which also tells colour and contour line) and light. Samples above the cap lie on the
 * cut. A few places at the end are for the corners of pieces cut at the cap and of walls.
 */
public final class Vertices {
  static final int STRIDE = 5;

  /** Threads that may draw at the same time. */
  public static final int THREADS = 2;

  private static final int SPARE = 16;

  private final SurfaceShape shape;
  private final Projection projection;
  private final float[] data;
  private final int[] rows;
  private final CellCorners corners;
  private final int spare;

  public Vertices(SurfaceShape shape, Projection projection, Lamp lamp) {
    this.shape = shape;
    this.projection = projection;
    this.data = new float[(shape.heights().length + THREADS * SPARE) * STRIDE];
    this.rows = new int[shape.heights().length + THREADS * SPARE];
    this.corners = shape.corners();
    this.spare = shape.heights().length;
    for (int i = 0; i < spare; i++) {
      put(i, corners.x(i), corners.y(i), corners.z(i), lamp.on(corners.lit(i)));
    }
  }

  private Vertices(Vertices other, int spare) {
    this.shape = other.shape;
    this.projection = other.projection;
    this.data = other.data;
    this.rows = other.rows;
    this.corners = other.corners;
    this.spare = spare;
  }

  /**
   * The same vertices with spare places of their own, for one of several threads.
   *
   * @param thread 0 or 1
   */
  public Vertices on(int thread) {
    return new Vertices(this, shape.heights().length + thread * SPARE);
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
    rows[index] = rowFrom(data[at + 1]);
  }

  /** The first row whose middle is at or below a height in the picture. */
  private static int rowFrom(float y) {
    return (int) Math.ceil(y - 0.5f);
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
    return spare + index;
  }

  float[] data() {
    return data;
  }

  /** For each vertex the first row of pixels whose middle is at or below it: worked out once. */
  int[] rows() {
    return rows;
  }

  /** The first row below a sample that is lifted or lowered to the cap. */
  int rowAtCap(int sample) {
    double depth = projection.depth(x(sample), y(sample), SurfaceShape.TOP);
    double y = projection.pixelY(x(sample), y(sample), SurfaceShape.TOP, depth);
    return rowFrom((float) y);
  }

  SurfaceShape shape() {
    return shape;
  }

  public Projection projection() {
    return projection;
  }

  float x(int sample) {
    return corners.x(sample);
  }

  float y(int sample) {
    return corners.y(sample);
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
