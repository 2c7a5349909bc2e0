package downhill.core.raster.map;

import downhill.core.analysis.HeightField;
import downhill.core.analysis.Levels;

/**
 * The slight shading of the map, as if lit from the upper left: with t the tone as a height and the
 * picture one unit wide,
 *
 * <pre>r = 0.045 · (∂t/∂right + ∂t/∂down) / √2 / √(|∇t|² + 2.9²).</pre>
 *
 * The slope of half strength, 2.9 tones a picture, was fitted to the drawn target.
 */
final class Relief {
  private static final double STRENGTH = 0.045;
  private static final double HALF_SLOPE = 2.9;

  private final HeightField field;
  private final Levels levels;
  private final int columns;
  private final int rows;

  Relief(HeightField field, Levels levels) {
    this.field = field;
    this.levels = levels;
    this.columns = field.grid().columns();
    this.rows = field.grid().rows();
  }

  /** The relief at every sample, −0.045…0.045, row-major, 0 beside holes. */
  float[] shades() {
    double[] tones = tones();
    float[] shades = new float[columns * rows];
    double unit = Math.min(columns, rows) - 1;
    for (int row = 0; row < rows; row++) {
      int below = Math.max(0, row - 1);
      int above = Math.min(rows - 1, row + 1);
      for (int column = 0; column < columns; column++) {
        int left = Math.max(0, column - 1);
        int right = Math.min(columns - 1, column + 1);
        double rightward = tones[row * columns + right] - tones[row * columns + left];
        double downward = tones[below * columns + column] - tones[above * columns + column];
        shades[row * columns + column] =
            shade(rightward * unit / (right - left), downward * unit / (above - below));
      }
    }
    return shades;
  }

  private double[] tones() {
    double[] tones = new double[columns * rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        tones[row * columns + column] = levels.tone(field.at(column, row), 1);
      }
    }
    return tones;
  }

  private static float shade(double rightward, double downward) {
    double slope = Math.sqrt(rightward * rightward + downward * downward + HALF_SLOPE * HALF_SLOPE);
    double shade = STRENGTH * Math.sqrt(0.5) * (rightward + downward) / slope;
    return Double.isNaN(shade) ? 0 : (float) shade;
  }
}
