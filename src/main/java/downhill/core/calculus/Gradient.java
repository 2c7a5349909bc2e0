package downhill.core.calculus;

import downhill.core.geometry.Vec2;

/**
 * The gradient at one place, together with the value, from one call of three or five lanes: central
 * differences, as {@link Gradients} says.
 *
 * @param value f at the point
 * @param vector ∇f at the point; ∂f/∂y is 0 with one variable
 * @param noise the size below which a component is rounding noise
 */
public record Gradient(Vec2 point, double value, Vec2 vector, double noise) {
  /** The gradient at a point of the function that the evaluator evaluates. */
  public static Gradient at(Evaluator evaluator, Vec2 point) {
    Gradients gradients = new Gradients(evaluator, 1);
    gradients.evaluate(new double[] {point.x()}, new double[] {point.y()}, 1);
    Vec2 vector = new Vec2(gradients.x(0), gradients.y(0));
    return new Gradient(point, gradients.value(0), vector, gradients.noise(0));
  }

  /**
   * The slope along a direction by the central difference between both sides of a point; 0 where
   * they are as high.
   *
   * @param aside from the point to the upper side
   */
  public static double along(Evaluator evaluator, Vec2 point, Vec2 aside) {
    double rise = evaluator.valueAt(point.plus(aside)) - evaluator.valueAt(point.minus(aside));
    return rise == 0 ? 0 : rise / (2 * aside.norm());
  }

  /** ∂f/∂x at the point. */
  public double x() {
    return vector.x();
  }

  /** ∂f/∂y at the point; 0 with one variable. */
  public double y() {
    return vector.y();
  }

  /** ∇f·v, the slope along a direction v of length 1. */
  public double along(Vec2 direction) {
    return vector.dot(direction);
  }

  /** |∇f| at the point. */
  public double norm() {
    return vector.norm();
  }
}
