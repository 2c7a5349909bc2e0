package downhill.core.descent;

import downhill.core.calculus.Hessian;
import downhill.core.geometry.Vec2;
import java.util.Optional;
import java.util.OptionalDouble;

/** Works out the reasons that take more than the outcome rule has at hand. */
final class Reasons {
  private final Setup setup;
  private final Trace trace;

  Reasons(Setup setup, Trace trace) {
    this.setup = setup;
    this.trace = trace;
  }

  /** Of a run that left R: uphill in ever longer steps, or downhill without end. */
  Reason divergence() {
    return trace.climbsFrom(trace.growingFrom()) ? overshooting() : new Reason.RollsForEver();
  }

  Reason overshooting() {
    int from = trace.growingFrom();
    Optional<Sharpness> valley = sharpnessBelow(setup.start());
    return new Reason.Overshoots(
        from,
        valley
            .filter(Sharpness::isClearlyUnstable)
            .or(() -> sharpnessAt(trace.position(from - 1)).filter(Sharpness::isClearlyUnstable))
            .or(() -> valley.filter(Sharpness::isUnstable)));
  }

  /** η·λmax at the minimizer below the point; empty where it has a corner. */
  private Optional<Sharpness> sharpnessBelow(Vec2 point) {
    return setup
        .flowFrom(point)
        .map(end -> setup.sharpness(end.minimizer().largest()))
        .filter(sharpness -> Double.isFinite(sharpness.product()));
  }

  private Optional<Sharpness> sharpnessAt(Vec2 point) {
    Hessian hessian = Hessian.at(setup.f(), point);
    double largest = Axis.of(hessian, setup.f().dimensions()).get(0).curvature();
    return Optional.of(setup.sharpness(largest)).filter(s -> Double.isFinite(s.product()));
  }

  Reason jumping(int period) {
    int lowest = trace.lowestOfLast(Tail.window(setup.steps()));
    return new Reason.Jumps(
        period, sharpnessBelow(trace.position(lowest)).filter(Sharpness::isUnstable));
  }

  Reason crawling() {
    int last = trace.last();
    Optional<Flow.End> end = setup.flowFrom(trace.position(last));
    double path = trace.pathLength();
    return new Reason.Crawls(
        last,
        end.map(e -> OptionalDouble.of(path / (path + e.length()))).orElse(OptionalDouble.empty()),
        end.map(e -> setup.sharpness(e.minimizer().largest())),
        end.map(e -> e.minimizer().condition()).orElse(1.0));
  }
}
