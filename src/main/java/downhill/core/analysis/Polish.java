package downhill.core.analysis;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Gradient;
import downhill.core.calculus.Hessian;
import downhill.core.calculus.Rounding;
import downhill.core.calculus.ScalarFunction;
import downhill.core.descent.Axis;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Grid;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;

/**
 * Leads a point near a minimizer to it, by modified Newton steps, with |λ| for λ (so that they go
 * downhill from a saddle too), no longer than two cells of the grid, halved until the value falls:
 *
 * <pre>x ← x − t Σᵢ (∇f·vᵢ / |λᵢ|) vᵢ.</pre>
 *
 * <p>Nocedal and Wright, "Numerical Optimization", 2006, chapter 3.4.
 */
final class Polish {
  private static final int MOST_STEPS = 60;
  private static final int MOST_HALVINGS = 12;

  /** In diagonals of the domain: what is left of a step at a minimizer. */
  private static final double AT_REST = 1e-10;

  /** Relative to the larger eigenvalue: below this a direction counts as level. */
  private static final double FLAT = 1e-9;

  private final Evaluator evaluator;
  private final CompassSearch compass;
  private final LowestPoints lowestPoints;
  private final Domain domain;
  private final double longest;
  private final double shortest;

  Polish(ScalarFunction f, Domain domain, Grid grid) {
    this.evaluator = f.evaluator();
    this.domain = domain;
    this.longest = 2 * domain.diagonal() / grid.columns();
    this.shortest = AT_REST * domain.diagonal();
    this.compass = new CompassSearch(evaluator, domain);
    this.lowestPoints = new LowestPoints(evaluator, domain);
  }

  /** The minimizer that the point leads to, if it is isolated. */
  Optional<Minimizer> from(Vec2 start) {
    Vec2 smooth = descend(start);
    if (hasLeft(smooth)) {
      return Optional.empty();
    }
    Vec2 point = lowestPoints.contain(smooth) ? smooth : compass.from(smooth, longest);
    return lowestPoints.contain(point)
        ? Optional.of(new Minimizer(point, evaluator.valueAt(point)))
        : Optional.empty();
  }

  private Vec2 descend(Vec2 start) {
    Vec2 point = start;
    for (int i = 0; i < MOST_STEPS; i++) {
      Vec2 next = better(point, newtonStep(point));
      boolean atRest = next.distanceTo(point) <= shortest;
      point = next;
      if (atRest || hasLeft(point)) {
        return point;
      }
    }
    return point;
  }

  private boolean hasLeft(Vec2 point) {
    return !(domain.distanceTo(point) <= longest);
  }

  private Vec2 newtonStep(Vec2 point) {
    Gradient gradient = Gradient.at(evaluator, point);
    Hessian hessian = Hessian.at(evaluator, point);
    List<Axis> axes = Axis.of(hessian, evaluator.dimensions());
    double least = FLAT * Axis.largestCurvature(axes);
    Vec2 step =
        Axis.moved(
            Vec2.ZERO,
            axes,
            axis ->
                -gradient.along(axis.direction()) / Math.max(Math.abs(axis.curvature()), least));
    double length = step.norm();
    return length <= longest ? step : step.times(longest / length);
  }

  /**
   * The end of the step, halved until the value does not rise but by rounding; the point itself
   * where none is.
   */
  private Vec2 better(Vec2 point, Vec2 step) {
    double value = evaluator.valueAt(point);
    Vec2 part = step;
    for (int i = 0; i < MOST_HALVINGS && part.isFinite(); i++) {
      Vec2 end = point.plus(part);
      if (evaluator.valueAt(end) <= value + Rounding.least(value)) {
        return end;
      }
      part = part.times(0.5);
    }
    return point;
  }
}
