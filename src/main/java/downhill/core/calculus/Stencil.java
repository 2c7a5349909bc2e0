package downhill.core.calculus;

import downhill.core.geometry.Vec2;
import java.util.Arrays;

/**
 * The second differences at one spacing.
 *
 * @param noise 4ε|f|/(hᵢhⱼ), the size below which each is rounding; |f| is the largest of the
 *     values that it is made of
 */
record Stencil(Hessian difference, Hessian noise) {
  /** From points that lie {@code factor} times as far apart as those of {@link Hessian}. */
  static Stencil at(Evaluator evaluator, Vec2 point, double factor) {
    return across(
        evaluator, point, new Vec2(spacing(point.x(), factor), spacing(point.y(), factor)));
  }

  private static double spacing(double x, double factor) {
    return Spacing.about(factor * Hessian.spacing(x), x);
  }

  static Stencil across(Evaluator evaluator, Vec2 point, Vec2 spacing) {
    int dimensions = evaluator.dimensions();
    Vec2 a = new Vec2(spacing.x(), 0);
    Vec2 b = new Vec2(0, dimensions == 1 ? 0 : spacing.y());
    double[] f = Hessian.valuesAround(evaluator, point, a, b);
    Hessian noise =
        dimensions == 1
            ? new Hessian(noise(a, a, f[0], f[1], f[2]), 0, 0)
            : new Hessian(
                noise(a, a, f[0], f[1], f[2]),
                noise(a, b, f[5], f[6], f[7], f[8]),
                noise(b, b, f[0], f[3], f[4]));
    return new Stencil(Hessian.of(f, dimensions, a, b), noise);
  }

  private static double noise(Vec2 a, Vec2 b, double... values) {
    double largest = Arrays.stream(values).map(Math::abs).max().orElseThrow();
    return Rounding.noise(largest) / a.norm() / b.norm();
  }
}
