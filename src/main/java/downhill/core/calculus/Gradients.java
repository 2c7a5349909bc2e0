package downhill.core.calculus;

/**
 * The gradients at many places, side by side, together with the values, in one evaluation: the same
 * numbers as a {@link Gradient} at each, to the last bit.
 *
 * <p>∂f/∂x ≈ (f(x+h) − f(x−h)) / 2h with h = ∛ε · max(1, |x|), rounded so that (x+h) − x = x −
 * (x−h) = h where |x| ≥ h, and but for the last place of h nearer to 0; error O(h²) from the cubic
 * term and O(ε|f|/h) from rounding, which this h balances. Where one side has no finite value the
 * three-point one-sided formula of the same order takes its place, and where that needs a value
 * that does not exist, the two-point one.
 *
 * <p>Keeps its lanes from call to call: no allocation per step, one instance per thread. The values
 * of n places are n times f(x, y), then n times f(x+h, y), f(x−h, y), f(x, y+h), f(x, y−h). Every
 * loop runs along whole arrays, which the compiler turns into vector instructions; it does not
 * where an offset is added to the index.
 */
public final class Gradients {
  private static final double CUBE_ROOT_OF_EPSILON = Math.cbrt(Math.ulp(1.0));

  /** Fewer places are done one by one, so that the JIT compiles the loops for long arrays only. */
  private static final int FEW = 8;

  /** Coordinates along an axis: the place's, and one to each side. */
  private static final int COORDINATES = 3;

  /** The places along one variable, and the slopes there. */
  private static final class Along {
    /** The coordinates, then those to the one side, then those to the other. */
    final double[] coordinates;

    final double[] slopes;
    private final double[] above;
    private final double[] below;

    Along(int places) {
      coordinates = new double[COORDINATES * places];
      slopes = new double[places];
      above = new double[places];
      below = new double[places];
    }

    void layOut(double[] at, int count) {
      if (count < FEW) {
        for (int i = 0; i < count; i++) {
          coordinates[i] = at[i];
          coordinates[count + i] = above(coordinates[i]);
          coordinates[2 * count + i] = below(coordinates[i]);
        }
      } else {
        System.arraycopy(at, 0, coordinates, 0, count);
        spread(at, above, below, count);
        System.arraycopy(above, 0, coordinates, count, count);
        System.arraycopy(below, 0, coordinates, 2 * count, count);
      }
    }
  }

  private final Evaluator evaluator;
  private final Along alongX;
  private final Along alongY;
  private final double[] values;
  private final double[] valuesAbove;
  private final double[] valuesBelow;
  private int count;

  /** Of at most so many places. */
  public Gradients(Evaluator evaluator, int places) {
    this.evaluator = evaluator;
    alongX = new Along(places);
    alongY = new Along(places);
    values = new double[lanes() * places];
    valuesAbove = new double[places];
    valuesBelow = new double[places];
  }

  /** The number of values that one gradient takes. */
  private int lanes() {
    return 1 + 2 * evaluator.dimensions();
  }

  /** Evaluates at the first so many points; the results stand until the next call. */
  public void evaluate(double[] x, double[] y, int places) {
    count = places;
    alongX.layOut(x, count);
    if (evaluator.dimensions() == 1) {
      evaluator.evaluate(alongX.coordinates, alongY.coordinates, values, COORDINATES * count);
    } else {
      alongY.layOut(y, count);
      evaluator.evaluateCrosses(alongX.coordinates, alongY.coordinates, values, count);
      slopes(alongY, 3);
    }
    slopes(alongX, 1);
  }

  private static void spread(double[] x, double[] above, double[] below, int count) {
    for (int i = 0; i < count; i++) {
      above[i] = above(x[i]);
      below[i] = below(x[i]);
    }
  }

  private static double above(double x) {
    return x + spacing(x);
  }

  private static double below(double x) {
    return x - spacing(x);
  }

  /** From the values in the block and the next. */
  private void slopes(Along along, int block) {
    double[] slopes = along.slopes;
    int up = block * count;
    int down = up + count;
    if (count < FEW) {
      for (int i = 0; i < count; i++) {
        slopes[i] =
            slope(
                values[up + i],
                values[down + i],
                along.coordinates[count + i],
                along.coordinates[2 * count + i]);
      }
    } else {
      System.arraycopy(values, up, valuesAbove, 0, count);
      System.arraycopy(values, down, valuesBelow, 0, count);
      divide(slopes, valuesAbove, valuesBelow, along.above, along.below, count);
    }
    for (int i = 0; i < count; i++) {
      if (!Double.isFinite(slopes[i])) {
        slopes[i] = mended(slopes[i], i, block);
      }
    }
  }

  private static void divide(
      double[] slopes,
      double[] valuesAbove,
      double[] valuesBelow,
      double[] above,
      double[] below,
      int count) {
    for (int i = 0; i < count; i++) {
      slopes[i] = slope(valuesAbove[i], valuesBelow[i], above[i], below[i]);
    }
  }

  private static double slope(double valueAbove, double valueBelow, double above, double below) {
    return (valueAbove - valueBelow) / (above - below);
  }

  /** ∛ε · max(1, |x|), rounded so that neither x + h nor x − h is where |x| is no less than h. */
  public static double spacing(double x) {
    return Spacing.about(CUBE_ROOT_OF_EPSILON * Math.max(1, Math.abs(x)), x);
  }

  /** Where one side has no finite value, the slope to the other. */
  private double mended(double slope, int place, int block) {
    double right = values[block * count + place];
    double left = values[(block + 1) * count + place];
    if (Double.isFinite(right - left) || !Double.isFinite(values[place])) {
      return slope;
    }
    double stepX = block == 1 ? spacing(alongX.coordinates[place]) : 0;
    double stepY = block == 1 ? 0 : spacing(alongY.coordinates[place]);
    return Double.isFinite(right)
        ? oneSided(place, right, stepX, stepY)
        : -oneSided(place, left, -stepX, -stepY);
  }

  /**
   * (4 f(x+h) − f(x+2h) − 3 f(x)) / 2h, or (f(x+h) − f(x)) / h at the end of a very short piece.
   */
  private double oneSided(int place, double near, double stepX, double stepY) {
    double h = Math.abs(stepX + stepY);
    double here = values[place];
    double far =
        evaluator.valueAt(
            alongX.coordinates[place] + 2 * stepX, alongY.coordinates[place] + 2 * stepY);
    return Double.isFinite(far) ? (4 * near - far - 3 * here) / (2 * h) : (near - here) / h;
  }

  /** f at the place. */
  public double value(int place) {
    return values[place];
  }

  /** ∂f/∂x at the place. */
  public double x(int place) {
    return alongX.slopes[place];
  }

  /** ∂f/∂y at the place; 0 with one variable. */
  public double y(int place) {
    return alongY.slopes[place];
  }

  /**
   * 4ε|f|/h, the size below which a component is rounding noise; |f| is the largest of the lanes,
   * because theirs are the values that are subtracted.
   */
  public double noise(int place) {
    double largest = 0;
    for (int lane = 0; lane < lanes(); lane++) {
      largest = Math.max(largest, Math.abs(values[lane * count + place]));
    }
    double h = spacing(alongX.coordinates[place]);
    return Rounding.noise(largest)
        / (evaluator.dimensions() == 1 ? h : Math.min(h, spacing(alongY.coordinates[place])));
  }
}
