package downhill.core.calculus;

/**
 * The gradient by central differences, together with the value, in one call of three or five lanes.
 *
 * <p>∂f/∂x ≈ (f(x+h) − f(x−h)) / 2h with h = ∛ε · max(1, |x|), rounded so that (x+h) − x = h; error
 * O(h²) from the cubic term and O(ε|f|/h) from rounding, which this h balances. Where one side has
 * no finite value the three-point one-sided formula of the same order takes its place, and where
 * that needs a value that does not exist, the two-point one.
 *
 * <p>Keeps its lanes from call to call: no allocation per step, one instance per thread.
 */
public final class Gradient {
  private static final double CUBE_ROOT_OF_EPSILON = Math.cbrt(Math.ulp(1.0));

  private final Evaluator evaluator;
  private final int lanes;
  private final double[] xs = new double[5];
  private final double[] ys = new double[5];
  private final double[] values = new double[5];
  private double px;
  private double py;
  private double hx;
  private double hy;
  private double value;
  private double right;
  private double left;
  private double above;
  private double below;
  private double dx;
  private double dy;

  public Gradient(ScalarFunction f) {
    this(f.evaluator(), f.dimensions());
  }

  /** The gradient of the function that the evaluator evaluates. */
  public Gradient(Evaluator evaluator, int dimensions) {
    this.evaluator = evaluator;
    this.lanes = lanes(dimensions);
  }

  /** The number of values that the gradient of a function of so many variables takes. */
  public static int lanes(int dimensions) {
    return dimensions == 1 ? 3 : 5;
  }

  /** Evaluates f and its gradient at the point; the results stand until the next call. */
  public void evaluateAt(double x, double y) {
    lay(x, y, xs, ys, 0);
    evaluator.evaluate(xs, ys, values, lanes);
    read(values, 0);
  }

  /**
   * Asks for the values at the point: lays the places where they are wanted from {@code offset} on.
   * With {@link #read} it does as {@link #evaluateAt}, for many gradients in one evaluation.
   */
  public void lay(double x, double y, double[] allXs, double[] allYs, int offset) {
    px = x;
    py = y;
    hx = spacing(x);
    hy = spacing(y);
    allXs[offset] = x;
    allYs[offset] = y;
    allXs[offset + 1] = x + hx;
    allYs[offset + 1] = y;
    allXs[offset + 2] = x - hx;
    allYs[offset + 2] = y;
    if (lanes == 5) {
      allXs[offset + 3] = x;
      allYs[offset + 3] = y + hy;
      allXs[offset + 4] = x;
      allYs[offset + 4] = y - hy;
    }
  }

  /** Takes the values that {@link #lay} asked for. */
  public void read(double[] allValues, int offset) {
    value = allValues[offset];
    right = allValues[offset + 1];
    left = allValues[offset + 2];
    dx = slope(right, left, px + hx - (px - hx), hx, 0);
    if (lanes == 5) {
      above = allValues[offset + 3];
      below = allValues[offset + 4];
      dy = slope(above, below, py + hy - (py - hy), 0, hy);
    }
  }

  /** ∛ε · max(1, |x|), rounded so that adding it to x loses nothing. */
  static double spacing(double x) {
    return (x + CUBE_ROOT_OF_EPSILON * Math.max(1, Math.abs(x))) - x;
  }

  /** The slope from the values on both sides, {@code width} apart, along one of the axes. */
  private double slope(double plus, double minus, double width, double alongX, double alongY) {
    double difference = plus - minus;
    if (Double.isFinite(difference) || !Double.isFinite(value)) {
      return difference / width;
    }
    return Double.isFinite(plus)
        ? oneSided(plus, alongX, alongY)
        : -oneSided(minus, -alongX, -alongY);
  }

  /**
   * (4 f(x+h) − f(x+2h) − 3 f(x)) / 2h, or (f(x+h) − f(x)) / h at the end of a very short piece.
   */
  private double oneSided(double near, double alongX, double alongY) {
    double h = Math.abs(alongX + alongY);
    double far = evaluator.valueAt(px + 2 * alongX, py + 2 * alongY);
    return Double.isFinite(far) ? (4 * near - far - 3 * value) / (2 * h) : (near - value) / h;
  }

  /** f at the point. */
  public double value() {
    return value;
  }

  /** ∂f/∂x at the point. */
  public double x() {
    return dx;
  }

  /** ∂f/∂y at the point; 0 with one variable. */
  public double y() {
    return dy;
  }

  /** |∇f| at the point. */
  public double norm() {
    return Math.hypot(dx, dy);
  }

  /**
   * 4ε|f|/h, the size below which a component is rounding noise; |f| is the largest of the lanes,
   * because theirs are the values that are subtracted.
   */
  public double noise() {
    double largest = Math.max(Math.abs(value), Math.max(Math.abs(right), Math.abs(left)));
    if (lanes == 5) {
      largest = Math.max(largest, Math.max(Math.abs(above), Math.abs(below)));
    }
    return 4 * Math.ulp(1.0) * largest / (lanes == 3 ? hx : Math.min(hx, hy));
  }
}
