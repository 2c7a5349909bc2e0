package downhill.core.raster.surface.space;

/**
 * How much of the sky each place of a landscape sees: A = 1 − the mean of sin(horizon) over 16
 * directions. It belongs to the landscape, not to the frame; it may be computed on any thread and
 * follow a moment later.
 */
public final class Occlusion {
  private static final int SIZE = 120;
  private static final int DIRECTIONS = 16;

  private final float[] openness;

  private Occlusion(float[] openness) {
    this.openness = openness;
  }

  /** Computes the occlusion of a shape, on a grid of 120². */
  public static Occlusion of(SurfaceShape shape) {
    float[] heights = coarse(shape);
    float[] open = new float[SIZE * SIZE];
    double stepX = 2 * shape.halfX() / (SIZE - 1);
    double stepY = 2 * shape.halfY() / (SIZE - 1);
    for (int direction = 0; direction < DIRECTIONS; direction++) {
      double angle = 2 * Math.PI * direction / DIRECTIONS;
      new Horizon(heights, SIZE, Math.cos(angle), Math.sin(angle), stepX, stepY).addSines(open);
    }
    for (int i = 0; i < open.length; i++) {
      open[i] = 1 - open[i] / DIRECTIONS;
    }
    return new Occlusion(atSamples(open, shape));
  }

  /** A at a sample of the shape's own grid, 0 … 1. */
  public float openness(int sample) {
    return openness[sample];
  }

  private static float[] coarse(SurfaceShape shape) {
    float[] heights = new float[SIZE * SIZE];
    for (int i = 0; i < heights.length; i++) {
      double fractionX = (i % SIZE) / (SIZE - 1.0);
      double fractionY = (i / SIZE) / (SIZE - 1.0);
      int column = (int) Math.round(fractionX * (shape.columns() - 1));
      int row = (int) Math.round(fractionY * (shape.rows() - 1));
      float height = shape.heights()[row * shape.columns() + column];
      heights[i] = Float.isNaN(height) ? 0 : Math.min((float) SurfaceShape.TOP, height);
    }
    return heights;
  }

  private static float[] atSamples(float[] coarse, SurfaceShape shape) {
    float[] samples = new float[shape.heights().length];
    for (int i = 0; i < samples.length; i++) {
      double u = (i % shape.columns()) * (SIZE - 1.0) / (shape.columns() - 1);
      double v = (i / shape.columns()) * (SIZE - 1.0) / (shape.rows() - 1);
      samples[i] = bilinear(coarse, u, v);
    }
    return samples;
  }

  private static float bilinear(float[] values, double u, double v) {
    int column = Math.min((int) u, SIZE - 2);
    int row = Math.min((int) v, SIZE - 2);
    int at = row * SIZE + column;
    double lower = values[at] + (u - column) * (values[at + 1] - values[at]);
    double upper = values[at + SIZE] + (u - column) * (values[at + SIZE + 1] - values[at + SIZE]);
    return (float) (lower + (v - row) * (upper - lower));
  }
}
