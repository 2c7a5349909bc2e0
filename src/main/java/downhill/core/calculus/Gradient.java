package downhill.core.calculus;

import downhill.core.geometry.Vec2;

/**
 * The gradient at one place, together with the value, in one call of three or five lanes: central
 * differences, as {@link Gradients} says. One instance per thread.
 */
public final class Gradient {
  private final Gradients gradients;
  private final double[] atX = new double[1];
  private final double[] atY = new double[1];

  public Gradient(ScalarFunction f) {
    this(f.evaluator());
  }

  /** The gradient of the function that the evaluator evaluates. */
  public Gradient(Evaluator evaluator) {
    gradients = new Gradients(evaluator, 1);
  }

  /** Evaluates f and its gradient at the point; the results stand until the next call. */
  public void evaluateAt(double x, double y) {
    atX[0] = x;
    atY[0] = y;
    gradients.evaluate(atX, atY, 1);
  }

  /** f at the point. */
  public double value() {
    return gradients.value(0);
  }

  /** ∂f/∂x at the point. */
  public double x() {
    return gradients.x(0);
  }

  /** ∂f/∂y at the point; 0 with one variable. */
  public double y() {
    return gradients.y(0);
  }

  /** ∇f at the point. */
  public Vec2 vector() {
    return new Vec2(x(), y());
  }

  /** |∇f| at the point. */
  public double norm() {
    return Math.hypot(x(), y());
  }

  /** The size below which a component is rounding noise. */
  public double noise() {
    return gradients.noise(0);
  }
}
