package downhill.core.analysis;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Gradient;
import downhill.core.calculus.HessianEstimate;
import downhill.core.calculus.ScalarFunction;
import downhill.core.calculus.Truncation;
import downhill.core.descent.Axis;
import downhill.core.descent.ScaledSharpness;
import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

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
 * @param axes one with one variable, else two, the larger λ first; |λ| under its error is 0, or
 *     unknown where that error may be seen
 */
public record Stability(Vec2 point, double value, double rate, List<Bending> axes) {
  /** Of |∇f|: the axes of the model are as exact, and a slope along one that is smaller is none. */
  private static final double FLAT = 1e-6;

  /** Of the largest |λ|: what is lost where the other is a difference of entries, and of sums. */
  private static final double CANCELLED = 1e-12;

  /** An error under this part of the largest |λ| is not seen, nor one under half a third digit. */
  private static final double UNSEEN_PART = 1e-3;

  private static final double UNSEEN = 5e-4;

  public Stability {
    axes = List.copyOf(axes);
  }

  /** At a point; empty where the cost has no second derivatives that are numbers. */
  public static Optional<Stability> at(ScalarFunction f, Vec2 point, double rate) {
    return HessianEstimate.at(f, point).flatMap(estimate -> at(f, point, rate, estimate));
  }

  /** The same where the second derivatives are known. */
  public static Optional<Stability> at(
      ScalarFunction f, Vec2 point, double rate, HessianEstimate estimate) {
    Evaluator evaluator = f.evaluator();
    Gradient gradient = Gradient.at(evaluator, point);
    if (!gradient.vector().isFinite()) {
      return Optional.empty();
    }
    double flat = flatSlope(gradient, evaluator);
    List<Axis> axes = Axis.of(estimate.hessian(), f.dimensions());
    double largest = largestCurvature(axes, estimate);
    List<Bending> bendings = new ArrayList<>();
    for (Axis axis : axes) {
      double error = estimate.errorAlong(axis.direction());
      double curvature = curvature(axis.curvature(), error, largest, rate);
      double slope = gradient.along(axis.direction());
      bendings.add(
          new Bending(
              axis.direction(),
              curvature,
              slope,
              Math.abs(slope) > flat,
              new ScaledSharpness(rate * curvature, f.dimensions())));
    }
    return Optional.of(new Stability(point, gradient.value(), rate, bendings));
  }

  /** The slope along an axis up to which there is none. */
  private static double flatSlope(Gradient gradient, Evaluator evaluator) {
    return Truncation.isAllOf(gradient, evaluator)
        ? Double.POSITIVE_INFINITY
        : Math.max(gradient.noise(), FLAT * gradient.norm());
  }

  /** The largest |λ| that is no error. */
  private static double largestCurvature(List<Axis> axes, HessianEstimate estimate) {
    return axes.stream()
        .filter(axis -> Math.abs(axis.curvature()) > estimate.errorAlong(axis.direction()))
        .mapToDouble(axis -> Math.abs(axis.curvature()))
        .max()
        .orElse(0);
  }

  private static double curvature(double curvature, double error, double largest, double rate) {
    if (Math.abs(curvature) > error + CANCELLED * largest) {
      return curvature;
    }
    boolean isUnseen =
        error < Math.max(UNSEEN, UNSEEN_PART * largest)
            && new ScaledSharpness(rate * error, 1).shows(0);
    return isUnseen ? 0 : Double.NaN;
  }

  /** Whether all λ could be computed. */
  public boolean isKnown() {
    return axes.stream().allMatch(Bending::isKnown);
  }

  /** λmax/λmin, where both are positive. */
  public OptionalDouble conditionNumber() {
    double smallest = axes.get(axes.size() - 1).curvature();
    return axes.size() == 2 && smallest > 0 && isKnown()
        ? OptionalDouble.of(axes.get(0).curvature() / smallest)
        : OptionalDouble.empty();
  }

  /** 2/λmax, the rate from which on a step along the most curved axis overshoots ever further. */
  public OptionalDouble largestStableRate() {
    double largest = axes.get(0).curvature();
    return largest > 0 ? OptionalDouble.of(2 / largest) : OptionalDouble.empty();
  }

  /** Of two variables; empty where a λ is not known. */
  public Optional<Shape> shape() {
    return Shape.of(axes);
  }

  /** m at a place. */
  public double modelAt(Vec2 place) {
    Vec2 away = place.minus(point);
    return value + axes.stream().mapToDouble(a -> a.riseAt(away.dot(a.direction()))).sum();
  }

  /** The end of the next step, x₀ − η∇f. */
  public Vec2 next() {
    return moved(axis -> -rate * axis.slope());
  }

  /** Where the model has no slope, its bottom or top; empty where an axis has no λ. */
  public Optional<Vec2> stationaryPoint() {
    return axes.stream().allMatch(Bending::isBent)
        ? Optional.of(moved(axis -> -axis.slope() / axis.curvature()))
        : Optional.empty();
  }

  /** x₀ moved by a length along each axis. */
  private Vec2 moved(ToDoubleFunction<Bending> length) {
    Vec2 to = point;
    for (Bending axis : axes) {
      to = to.plus(axis.direction().times(length.applyAsDouble(axis)));
    }
    return to;
  }
}
