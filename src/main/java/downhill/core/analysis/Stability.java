package downhill.core.analysis;

import downhill.core.calculus.Gradient;
import downhill.core.calculus.Hessian;
import downhill.core.calculus.ScalarFunction;
import downhill.core.descent.Axis;
import downhill.core.descent.Levelness;
import downhill.core.descent.Sharpness;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What plain descent does to the local quadratic model of a cost, m(x₀ + d) = f(x₀) + ∇f·d +
 * dᵀHd/2: along each eigenvector of H on its own, a step multiplies the distance from the bottom by
 * 1 − ηλ. Exact for a quadratic; elsewhere a rule for the neighbourhood of x₀.
 *
 * <p>Source: G. Goh, Why Momentum Really Works, Distill 2017, doi:10.23915/distill.00006.
 *
 * @param point x₀
 * @param value f(x₀)
 * @param rate η
 * @param axes one with one variable, else two, the larger λ first; |λ| under 1e-6 of the larger one
 *     or under the rounding noise is 0
 */
public record Stability(Vec2 point, double value, double rate, List<Bending> axes) {
  public Stability {
    axes = List.copyOf(axes);
  }

  /** At a point; empty where the cost has no second derivatives that are numbers. */
  public static Optional<Stability> at(ScalarFunction f, Vec2 point, double rate) {
    Hessian hessian = Hessian.at(f, point);
    Gradient gradient = new Gradient(f);
    gradient.evaluateAt(point.x(), point.y());
    return hessian.isFinite() && Double.isFinite(gradient.norm())
        ? Optional.of(of(f.dimensions(), point, gradient, hessian, rate))
        : Optional.empty();
  }

  private static Stability of(
      int dimensions, Vec2 point, Gradient gradient, Hessian hessian, double rate) {
    List<Axis> axes = Axis.of(hessian, dimensions);
    Vec2 slope = gradient.vector();
    Levelness levelness = Levelness.of(gradient.value(), point, axes);
    return new Stability(
        point,
        gradient.value(),
        rate,
        axes.stream().map(axis -> bending(axis, levelness, slope, rate, dimensions)).toList());
  }

  private static Bending bending(
      Axis axis, Levelness levelness, Vec2 slope, double rate, int dimensions) {
    double curvature = levelness.holds(axis) ? 0 : axis.curvature();
    return new Bending(
        axis.direction(),
        curvature,
        slope.dot(axis.direction()),
        new Sharpness(rate * curvature, dimensions));
  }

  /** λmax/λmin, where both are positive. */
  public OptionalDouble condition() {
    double smallest = axes.get(axes.size() - 1).curvature();
    return axes.size() == 2 && smallest > 0
        ? OptionalDouble.of(axes.get(0).curvature() / smallest)
        : OptionalDouble.empty();
  }

  /** 2/λmax, the rate from which on a step along the steepest axis overshoots ever further. */
  public OptionalDouble largestStableRate() {
    double largest = axes.get(0).curvature();
    return largest > 0 ? OptionalDouble.of(2 / largest) : OptionalDouble.empty();
  }

  /** Of two variables. */
  public Shape shape() {
    return Shape.of(axes);
  }

  /** m at a place. */
  public double modelAt(Vec2 place) {
    Vec2 away = place.minus(point);
    return value + axes.stream().mapToDouble(a -> a.riseAt(away.dot(a.direction()))).sum();
  }

  /** The end of the next step, x₀ − η∇f. */
  public Vec2 next() {
    Vec2 end = point;
    for (Bending axis : axes) {
      end = end.plus(axis.direction().times(-rate * axis.slope()));
    }
    return end;
  }

  /** Where the model is level, its bottom or top; empty where an axis is flat. */
  public Optional<Vec2> level() {
    if (axes.stream().anyMatch(Bending::isFlat)) {
      return Optional.empty();
    }
    Vec2 place = point;
    for (Bending axis : axes) {
      place = place.plus(axis.direction().times(-axis.slope() / axis.curvature()));
    }
    return Optional.of(place);
  }
}
