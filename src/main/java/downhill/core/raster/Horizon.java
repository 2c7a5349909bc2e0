package downhill.core.raster;

/** The horizon of places of a square grid of heights in one direction. */
final class Horizon {
  private final float[] heights;
  private final int size;
  private final double stepColumn;
  private final double stepRow;
  private final double stepLength;

  /** Steps of one cell along the longer component of the direction, which is in model units. */
  Horizon(float[] heights, int size, double cosine, double sine, double cellX, double cellY) {
    this.heights = heights;
    this.size = size;
    double columns = cosine / cellX;
    double rows = sine / cellY;
    double longer = Math.max(Math.abs(columns), Math.abs(rows));
    this.stepColumn = columns / longer;
    this.stepRow = rows / longer;
    this.stepLength = 1 / longer;
  }

  /** The sine of the angle from the level to the highest point seen, 0 where none is higher. */
  double sine(int column, int row) {
    float here = heights[row * size + column];
    double steepest = 0;
    double u = column + 0.5 + stepColumn;
    double v = row + 0.5 + stepRow;
    for (double length = stepLength;
        u >= 0 && v >= 0 && u < size && v < size;
        length += stepLength, u += stepColumn, v += stepRow) {
      double rise = heights[(int) v * size + (int) u] - here;
      if (rise > steepest * length) {
        steepest = rise / length;
      }
      if (SurfaceShape.TOP - here < steepest * length) {
        break;
      }
    }
    return steepest / Math.sqrt(1 + steepest * steepest);
  }
}
