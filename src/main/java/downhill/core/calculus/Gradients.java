package downhill.core.calculus;

/**
 * The gradients at many places, side by side, together with the values, in one evaluation: the same
 * numbers as a {@link Gradient} at each, to the last bit.
 *
 * <p>∂f/∂x ≈ (f(x+h) − f(x−h)) / 2h with h = ∛ε · max(1, |x|), rounded so that (x+h) − x = h; error
 * O(h²) from the cubic term and O(ε|f|/h) from rounding, which this h balances. Where one side has
 * no finite value the three-point one-sided formula of the same order takes its place, and where
 * that needs a value that does not exist, the two-point one.
 *
 * <p>Keeps its lanes from call to call: no allocation per step, one instance per thread. The lanes
 * of n places are n times f(x, y), then n times f(x+h, y), f(x−h, y), f(x, y+h), f(x, y−h). Every
 * loop runs along whole arrays, which the compiler turns into vector instructions; it does not
 * where an offset is added to the index.
 */
public final class Gradients {
  private static final double CUBE_ROOT_OF_EPSILON = Math.cbrt(Math.ulp(1.0));

  /** Loops over fewer places run over so many, so that the compiler is used to many. */
  private static final int FEW = 16;

  private final Evaluator evaluator;
  private final int dimensions;
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
  public Gradients(Evaluator evaluator, int dimensions, int places) {
    this.evaluator = evaluator;
    this.dimensions = dimensions;
    xs = new double[Math.max(FEW, lanes() * places)];
    ys = new double[xs.length];
    values = new double[xs.length];
    plus = new double[Math.max(FEW, places)];
    minus = new double[plus.length];
    valuesPlus = new double[plus.length];
    valuesMinus = new double[plus.length];
    dx = new double[plus.length];
    dy = new double[plus.length];
  }

  /** The number of values that one gradient takes. */
  private int lanes() {
    return 1 + 2 * dimensions;
  }

  /** Evaluates at the first so many points; the results stand until the next call. */
  public void evaluate(double[] x, double[] y, int places) {
    count = places;
    System.arraycopy(x, 0, xs, 0, count);
    System.arraycopy(y, 0, ys, 0, count);
    layAside(xs, ys, 1);
    if (dimensions == 2) {
      layAside(ys, xs, 3);
    }
    evaluator.evaluate(xs, ys, values, lanes() * count);
    slopes(dx, xs, 1);
    if (dimensions == 2) {
      slopes(dy, ys, 3);
    }
  }

  /**
   * The points on both sides, in the block of lanes and the next: they are moved along one axis.
   */
  private void layAside(double[] along, double[] across, int block) {
    spread(along, plus, minus, Math.max(FEW, count));
    System.arraycopy(plus, 0, along, block * count, count);
    System.arraycopy(minus, 0, along, (block + 1) * count, count);
    System.arraycopy(across, 0, across, block * count, count);
    System.arraycopy(across, 0, across, (block + 1) * count, count);
  }

  private static void spread(double[] x, double[] plus, double[] minus, int count) {
    for (int i = 0; i < count; i++) {
      double h = spacing(x[i]);
      plus[i] = x[i] + h;
      minus[i] = x[i] - h;
    }
  }

  private void slopes(double[] slopes, double[] along, int block) {
    System.arraycopy(along, block * count, plus, 0, count);
    System.arraycopy(along, (block + 1) * count, minus, 0, count);
    System.arraycopy(values, block * count, valuesPlus, 0, count);
    System.arraycopy(values, (block + 1) * count, valuesMinus, 0, count);
    divide(slopes, valuesPlus, valuesMinus, plus, minus, Math.max(FEW, count));
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
      slopes[i] = (valuesPlus[i] - valuesMinus[i]) / (plus[i] - minus[i]);
    }
  }

  /** ∛ε · max(1, |x|), rounded so that adding it to x loses nothing. */
  static double spacing(double x) {
    return (x + CUBE_ROOT_OF_EPSILON * Math.max(1, Math.abs(x))) - x;
  }

  /** Where one side has no finite value, the slope to the other. */
  private double mended(double slope, int place, int block) {
    double right = valuesPlus[place];
    double left = valuesMinus[place];
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
    return 4 * Math.ulp(1.0) * largest / (dimensions == 1 ? h : Math.min(h, spacing(ys[place])));
  }
}
