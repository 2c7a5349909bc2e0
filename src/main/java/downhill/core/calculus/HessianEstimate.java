package downhill.core.calculus;

import downhill.core.geometry.Vec2;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The second derivatives at a point as well as they can be told, and how far each may be off.
 *
 * <p>Each is a central difference D(h) at a spacing of its own, 3ʲ times that of {@link Hessian},
 * −12 ≤ j ≤ 7: a short one beside a kink, a long one where f is large and the coordinate small, as
 * beside a ravine far out. Its error is at most about |D(h) − D(3h)| + |D(h) − D(h/3)| + 4ε|f|/h²,
 * of which the first two are the truncation, and rounding where that is more than thought. The
 * longest spacing at which it is a millionth of D is taken; where there is none, that with the
 * least error.
 *
 * @param error bounds of the errors of the entries
 */
public record HessianEstimate(Hessian hessian, Hessian error) {
  /** In a second difference: two, and one that counts twice. */
  private static final double VALUES = 4;

  private static final double RATIO = 3;
  private static final int SHORTEST = -12;
  private static final int LONGEST = 7;

  /** An error of this part of a second derivative is not seen in any number or picture. */
  private static final double EXACT = 1e-6;

  /**
   * Where the errors are a larger part of all, the differences are not those of the place: far
   * beyond the tip of a cone that of xy is 0, without any error by itself.
   */
  private static final double STEADY = 0.1;

  /** At a point; empty where it has no neighbours with finite values. */
  public static Optional<HessianEstimate> at(ScalarFunction f, Vec2 point) {
    Evaluator evaluator = f.evaluator();
    List<Stencil> stencils =
        IntStream.rangeClosed(-LONGEST - 1, 1 - SHORTEST)
            .mapToObj(j -> Stencil.at(evaluator, point, Math.pow(RATIO, -j)))
            .toList();
    List<HessianEstimate> all =
        IntStream.range(1, stencils.size() - 1)
            .mapToObj(i -> between(stencils.get(i - 1), stencils.get(i), stencils.get(i + 1)))
            .filter(estimate -> estimate.error.isFinite())
            .toList();
    List<HessianEstimate> steady =
        all.stream().filter(e -> size(e.error) <= STEADY * size(e.hessian)).toList();
    return steady.isEmpty()
        ? all.stream().min(Comparator.comparingDouble(e -> size(e.error)))
        : Optional.of(best(steady));
  }

  /**
   * Of a quadratic, whose differences are exact but for rounding however far apart.
   *
   * @param spacing of the differences along x and y; of y 0 with one variable
   * @param rounding of a value
   */
  public static HessianEstimate ofQuadratic(
      ScalarFunction f, Vec2 point, Vec2 spacing, double rounding) {
    Stencil stencil = Stencil.across(f.evaluator(), point, spacing);
    double x = 1 / spacing.x();
    double y = f.dimensions() == 1 ? 0 : 1 / spacing.y();
    double all = VALUES * rounding;
    return new HessianEstimate(
        stencil.difference(), new Hessian(all * x * x, all * x * y, all * y * y));
  }

  private static HessianEstimate between(Stencil wider, Stencil stencil, Stencil closer) {
    return new HessianEstimate(
        stencil.difference(),
        new Hessian(
            error(wider, stencil, closer, Hessian::xx),
            error(wider, stencil, closer, Hessian::xy),
            error(wider, stencil, closer, Hessian::yy)));
  }

  private static double error(
      Stencil wider, Stencil stencil, Stencil closer, ToDoubleFunction<Hessian> entry) {
    double d = entry.applyAsDouble(stencil.difference());
    return Math.abs(d - entry.applyAsDouble(wider.difference()))
        + Math.abs(d - entry.applyAsDouble(closer.difference()))
        + entry.applyAsDouble(stencil.noise());
  }

  private static double size(Hessian hessian) {
    return hessian.distanceTo(new Hessian(0, 0, 0));
  }

  /** Of each entry the best; those from the longest spacing come first. */
  private static HessianEstimate best(List<HessianEstimate> estimates) {
    HessianEstimate xx = best(estimates, Hessian::xx);
    HessianEstimate xy = best(estimates, Hessian::xy);
    HessianEstimate yy = best(estimates, Hessian::yy);
    return new HessianEstimate(
        new Hessian(xx.hessian.xx(), xy.hessian.xy(), yy.hessian.yy()),
        new Hessian(xx.error.xx(), xy.error.xy(), yy.error.yy()));
  }

  private static HessianEstimate best(
      List<HessianEstimate> estimates, ToDoubleFunction<Hessian> entry) {
    ToDoubleFunction<HessianEstimate> error = e -> entry.applyAsDouble(e.error);
    return estimates.stream()
        .filter(e -> error.applyAsDouble(e) <= EXACT * Math.abs(entry.applyAsDouble(e.hessian)))
        .findFirst()
        .or(() -> estimates.stream().min(Comparator.comparingDouble(error)))
        .orElseThrow();
  }

  /** A bound of the error of the second derivative along a direction of length 1. */
  public double errorAlong(Vec2 direction) {
    return error.along(new Vec2(Math.abs(direction.x()), Math.abs(direction.y())));
  }
}
