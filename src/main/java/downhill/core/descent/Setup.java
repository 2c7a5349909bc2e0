package downhill.core.descent;

import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.Optional;

/**
 * All that a descent depends on.
 *
 * @param steps K, 0 … {@link Trajectory#MOST_STEPS}
 */
public record Setup(Terrain terrain, Optimizer optimizer, Vec2 start, int steps) {
  public Setup {
    if (steps < 0 || steps > Trajectory.MOST_STEPS) {
      throw new IllegalArgumentException("steps: " + steps);
    }
  }

  public ScalarFunction f() {
    return terrain.f();
  }

  public Domain domain() {
    return terrain.domain();
  }

  public Setup withRate(double rate) {
    return new Setup(terrain, optimizer.withRate(rate), start, steps);
  }

  /** The same from another start. */
  public Setup from(Vec2 point) {
    return new Setup(terrain, optimizer, point, steps);
  }

  /** The same with no more than so many steps. */
  public Setup within(int most) {
    return new Setup(terrain, optimizer, start, Math.min(steps, most));
  }

  /** The minimizer that a run at an ever so small rate comes to, however long it takes. */
  public Optional<Limit> limitOfFlow() {
    return flowFrom(start)
        .map(end -> new Limit(end.minimizer().point(), end.minimizer().largest()));
  }

  Lengths lengths() {
    return Lengths.of(domain(), start);
  }

  ScaledSharpness sharpness(double curvature) {
    return new ScaledSharpness(optimizer.rate() * curvature, f().dimensions());
  }

  /** Where the ball would go from the point at an ever so small rate. */
  Optional<Flow.End> flowFrom(Vec2 point) {
    return Flow.from(f(), lengths(), point);
  }
}
