package downhill.core.descent;

import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.Optional;

/** All that a descent depends on. */
record Setup(ScalarFunction f, Domain domain, Optimizer optimizer, Vec2 start, int steps) {
  Lengths lengths() {
    return Lengths.of(domain, start);
  }

  Run run() {
    return new Run(f, domain, lengths(), optimizer, start);
  }

  Sharpness sharpness(double curvature) {
    return new Sharpness(optimizer.rate() * curvature, f.dimensions());
  }

  Setup withRate(double rate) {
    return new Setup(f, domain, optimizer.withRate(rate), start, steps);
  }

  Setup from(Vec2 point) {
    return new Setup(f, domain, optimizer, point, steps);
  }

  /** Where the ball would go from the point at an ever so small rate. */
  Optional<Flow.End> flowFrom(Vec2 point) {
    return Flow.from(f, lengths(), point);
  }
}
