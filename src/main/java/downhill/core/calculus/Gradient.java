package downhill.core.calculus;

import java.util.Arrays;

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
    difference();
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
    Arrays.fill(allXs, offset, offset + lanes, x);
    Arrays.fill(allYs, offset, offset + lanes, y);
    allXs[offset + 1] = x + hx;
    allXs[offset + 2] = x - hx;
    if (lanes == 5) {
      allYs[offset + 3] = y + hy;
      allYs[offset + 4] = y - hy;
    }
  }

  /** Takes the values that {@link #lay} asked for. */
  public void read(double[] allValues, int offset) {
    for (int i = 0; i < lanes; i++) {
      values[i] = allValues[offset + i];
    }
    difference();
  }

  private void difference() {
    dx = slope(1, px + hx - (px - hx), hx, hx, 0);
    dy = lanes == 3 ? 0 : slope(3, py + hy - (py - hy), hy, 0, hy);
  }

  /** ∛ε · max(1, |x|), rounded so that adding it to x loses nothing. */
  static double spacing(double x) {
    return (x + CUBE_ROOT_OF_EPSILON * Math.max(1, Math.abs(x))) - x;
  }

  /** The slope from lanes {@code plus} and {@code plus + 1}, which lie {@code width} apart. */
  private double slope(int plus, double width, double h, double alongX, double alongY) {
    double difference = values[plus] - values[plus + 1];
    if (Double.isFinite(difference) || !Double.isFinite(values[0])) {
      return difference / width;
    }
    return Double.isFinite(values[plus])
        ? oneSided(values[plus], h, alongX, alongY)
        : -oneSided(values[plus + 1], h, -alongX, -alongY);
  }

  /**
   * (4 f(x+h) − f(x+2h) − 3 f(x)) / 2h, or (f(x+h) − f(x)) / h at the end of a very short piece.
   */
  private double oneSided(double near, double h, double alongX, double alongY) {
    double far = evaluator.valueAt(px + 2 * alongX, py + 2 * alongY);
    return Double.isFinite(far)
        ? (4 * near - far - 3 * values[0]) / (2 * h)
        : (near - values[0]) / h;
  }

  /** f at the point. */
  public double value() {
    return values[0];
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
    double largest = 0;
    for (int i = 0; i < lanes; i++) {
      largest = Math.max(largest, Math.abs(values[i]));
    }
    return 4 * Math.ulp(1.0) * largest / (lanes == 3 ? hx : Math.min(hx, hy));
  }
}
