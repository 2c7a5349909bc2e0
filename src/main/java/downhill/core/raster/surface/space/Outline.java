package downhill.core.raster.surface.space;

/** A few points of a block that tell how much room its picture takes. */
final class Outline {
  private static final int SIDE = 25;

  private Outline() {}

  /** Model x, y, z of 25² points of the surface and of the corners of the base. */
  static float[] of(SurfaceShape shape) {
    float[] points = new float[(SIDE * SIDE + 4) * 3];
    int last = SIDE - 1;
    for (int i = 0; i < SIDE * SIDE; i++) {
      int column = i % SIDE * (shape.columns() - 1) / last;
      int row = i / SIDE * (shape.rows() - 1) / last;
      float z = shape.heights()[row * shape.columns() + column];
      double x = (2.0 * column / (shape.columns() - 1) - 1) * shape.halfX();
      double y = (2.0 * row / (shape.rows() - 1) - 1) * shape.halfY();
      put(points, i, x, y, z >= 0 ? Math.min(z, SurfaceShape.TOP) : 0);
    }
    for (int i = 0; i < 4; i++) {
      double x = i % 2 == 0 ? -shape.halfX() : shape.halfX();
      double y = i / 2 == 0 ? -shape.halfY() : shape.halfY();
      put(points, SIDE * SIDE + i, x, y, SurfaceShape.BASE);
    }
    return points;
  }

  private static void put(float[] points, int i, double x, double y, double z) {
    points[3 * i] = (float) x;
    points[3 * i + 1] = (float) y;
    points[3 * i + 2] = (float) z;
  }
}
