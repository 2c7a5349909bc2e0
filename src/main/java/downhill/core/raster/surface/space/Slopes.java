package downhill.core.raster.surface.space;

/**
 * The slopes ∂z/∂x and ∂z/∂y of a shape's samples in model units, and the vertical component 1/√(1
 * + |∇z|²) of the unit normal; central differences, one-sided at edges and holes.
 */
record Slopes(float[] x, float[] y, float[] normalZ) {
  static Slopes of(SurfaceShape shape) {
    int columns = shape.columns();
    int size = columns * shape.rows();
    double stepX = 2 * shape.halfX() / (columns - 1);
    double stepY = 2 * shape.halfY() / (shape.rows() - 1);
    Slopes slopes = new Slopes(new float[size], new float[size], new float[size]);
    float[] z = shape.heights();
    for (int i = 0; i < size; i++) {
      int column = i % columns;
      double sx = slope(z, column > 0 ? i - 1 : i, i, column < columns - 1 ? i + 1 : i, stepX);
      double sy = slope(z, Math.max(i - columns, column), i, next(i, columns, size), stepY);
      slopes.x[i] = (float) sx;
      slopes.y[i] = (float) sy;
      slopes.normalZ[i] = (float) (1 / Math.sqrt(1 + sx * sx + sy * sy));
    }
    return slopes;
  }

  private static int next(int i, int columns, int size) {
    return i + columns < size ? i + columns : i;
  }

  private static double slope(float[] z, int before, int here, int after, double step) {
    int low = Float.isNaN(z[before]) ? here : before;
    int high = Float.isNaN(z[after]) ? here : after;
    int steps = (low == here ? 0 : 1) + (high == here ? 0 : 1);
    return steps == 0 || Float.isNaN(z[here]) ? 0 : (z[high] - z[low]) / (steps * step);
  }
}
