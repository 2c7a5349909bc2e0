package downhill.core.calculus;

/**
 * The gradients at many places, side by side, together with the values, in one evaluation: the same
 * numbers as a {@link Gradient} at each, to the last bit.
 *
 * <p>∂f/∂x ≈ (f(x+h) − f(x−h)) / 2h with h = ∛ε · max(1, |x|), rounded so that (x+h) − x = h where
 * |x| ≥ h, and but for the last place of h nearer to 0; error O(h²) from the cubic term and
 * O(ε|f|/h) from rounding, which this h balances. Where one side has no finite value the
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

  /** Fewer places are done one by one, so that the loops over whole arrays are used to many. */
  private static final int FEW = 8;

  /** Coordinates along an axis: the place's, and one to each side. */
  private static final int ALONG = 3;

  private final Evaluator evaluator;
  private final double[] xs;
  private final double[] ys;
  private final double[] values;
  private final double[] plus;
  private final double[] minus;
  private final double[] valuesPlus;
  private final double[] valuesMinus;
  private final double[] dx;
  private final double[] dy;
  private int count;

  /** Of at most so many places. */
  public Gradients(Evaluator evaluator, int places) {
    this.evaluator = evaluator;
    xs = new double[ALONG * places];
    ys = new double[ALONG * places];
    values = new double[lanes() * places];
    plus = new double[places];
    minus = new double[places];
    valuesPlus = new double[places];
    valuesMinus = new double[places];
    dx = new double[places];
    dy = new double[places];
  }

  /** The number of values that one gradient takes. */
  private int lanes() {
    return 1 + 2 * evaluator.dimensions();
  }

  /** Evaluates at the first so many points; the results stand until the next call. */
  public void evaluate(double[] x, double[] y, int places) {
    count = places;
    layOut(x, xs);
    if (evaluator.dimensions() == 1) {
      evaluator.evaluate(xs, ys, values, ALONG * count);
    } else {
      layOut(y, ys);
      evaluator.evaluateCrosses(xs, ys, values, count);
      slopes(dy, ys, 3);
    }
    slopes(dx, xs, 1);
  }

  /** The coordinates, then those to the one side, then those to the other. */
  private void layOut(double[] coordinates, double[] along) {
    if (count < FEW) {
      for (int i = 0; i < count; i++) {
        along[i] = coordinates[i];
        along[count + i] = above(along[i]);
        along[2 * count + i] = below(along[i]);
      }
    } else {
      System.arraycopy(coordinates, 0, along, 0, count);
      spread(along, plus, minus, count);
      System.arraycopy(plus, 0, along, count, count);
      System.arraycopy(minus, 0, along, 2 * count, count);
    }
  }

  private static void spread(double[] x, double[] plus, double[] minus, int count) {
    for (int i = 0; i < count; i++) {
      plus[i] = above(x[i]);
      minus[i] = below(x[i]);
    }
  }

  private static double above(double x) {
    return x + spacing(x);
  }

  private static double below(double x) {
    return x - spacing(x);
  }

  /** From the values in the block and the next. */
  private void slopes(double[] slopes, double[] along, int block) {
    int up = block * count;
    int down = up + count;
    if (count < FEW) {
      for (int i = 0; i < count; i++) {
        slopes[i] = slope(values[up + i], values[down + i], along[count + i], along[2 * count + i]);
      }
    } else {
      System.arraycopy(along, count, plus, 0, count);
      System.arraycopy(along, 2 * count, minus, 0, count);
      System.arraycopy(values, up, valuesPlus, 0, count);
      System.arraycopy(values, down, valuesMinus, 0, count);
      divide(slopes, valuesPlus, valuesMinus, plus, minus, count);
    }
    for (int i = 0; i < count; i++) {
      if (!Double.isFinite(slopes[i])) {
        slopes[i] = mended(slopes[i], i, block);
      }
    }
  }

  private static void divide(
      double[] slopes,
      double[] valuesPlus,
      double[] valuesMinus,
      double[] plus,
      double[] minus,
      int count) {
    for (int i = 0; i < count; i++) {
      slopes[i] = slope(valuesPlus[i], valuesMinus[i], plus[i], minus[i]);
    }
  }

  private static double slope(double valuePlus, double valueMinus, double plus, double minus) {
    return (valuePlus - valueMinus) / (plus - minus);
  }

  /**
   * ∛ε · max(1, |x|), rounded so that adding it to x loses nothing where |x| is no less than it.
   */
  public static double spacing(double x) {
    return (x + CUBE_ROOT_OF_EPSILON * Math.max(1, Math.abs(x))) - x;
  }

  /** Where one side has no finite value, the slope to the other. */
  private double mended(double slope, int place, int block) {
    double right = values[block * count + place];
    double left = values[(block + 1) * count + place];
    if (Double.isFinite(right - left) || !Double.isFinite(values[place])) {
      return slope;
    }
    double alongX = block == 1 ? spacing(xs[place]) : 0;
    double alongY = block == 1 ? 0 : spacing(ys[place]);
    return Double.isFinite(right)
        ? oneSided(place, right, alongX, alongY)
        : -oneSided(place, left, -alongX, -alongY);
  }

  /**
   * (4 f(x+h) − f(x+2h) − 3 f(x)) / 2h, or (f(x+h) − f(x)) / h at the end of a very short piece.
   */
  private double oneSided(int place, double near, double alongX, double alongY) {
    double h = Math.abs(alongX + alongY);
    double here = values[place];
    double far = evaluator.valueAt(xs[place] + 2 * alongX, ys[place] + 2 * alongY);
    return Double.isFinite(far) ? (4 * near - far - 3 * here) / (2 * h) : (near - here) / h;
  }

  /** f at the place. */
  public double value(int place) {
    return values[place];
  }

  /** ∂f/∂x at the place. */
  public double x(int place) {
    return dx[place];
  }

  /** ∂f/∂y at the place; 0 with one variable. */
  public double y(int place) {
    return dy[place];
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
    double h = spacing(xs[place]);
    return Rounding.noise(largest)
        / (evaluator.dimensions() == 1 ? h : Math.min(h, spacing(ys[place])));
  }
}
