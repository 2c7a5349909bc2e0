package downhill.core.descent;

import downhill.core.geometry.Vec2;
import java.util.Optional;

/**
 * What is left of the way of a run that is still on it at K: run on, and where it does not arrive
 * so, along the gradient flow from there, if it does not swing. Over a corner it only hops, so that
 * the way there is that of the flow.
 */
final class Rest {
  private final Setup setup;
  private final boolean swings;
  private final Lane lane;
  private final Optional<Flow.End> first;
  private final Optional<Flow.End> end;
  private double length;
  private Vec2 step;
  private Vec2 stepBefore;

  /**
   * @param most steps to run on
   */
  Rest(Setup setup, Trace trace, int most, boolean swings) {
    this.setup = setup;
    this.swings = swings;
    lane = Lane.alone(setup.from(trace.position(trace.last())));
    step = step(trace, trace.last());
    stepBefore = step(trace, trace.last() - 1);
    first = flow();
    end = first.flatMap(there -> runOn(there, most));
  }

  private static Vec2 step(Trace trace, int step) {
    return step > 0 ? trace.position(step).minus(trace.position(step - 1)) : Vec2.ZERO;
  }

  private Optional<Flow.End> flow() {
    return setup.flowFrom(lane.position());
  }

  /** Where it leads to then. */
  private Optional<Flow.End> runOn(Flow.End there, int most) {
    Vec2 minimizer = there.minimizer().point();
    for (int i = 0; i < most && lane.goesOn() && !isAt(minimizer); i++) {
      Vec2 before = lane.position();
      lane.advance();
      stepBefore = step;
      step = lane.position().minus(before);
      length += step.norm();
    }
    if (isAt(minimizer)) {
      return Optional.of(new Flow.End(there.minimizer(), lastPixel(minimizer)));
    }
    return lane.goesOn() ? flow() : Optional.empty();
  }

  private boolean isAt(Vec2 minimizer) {
    return lane.position().distanceTo(minimizer) < setup.lengths().pixel();
  }

  /** Where it leads to, as far as is known. */
  Optional<Flow.End> end() {
    return end;
  }

  /** Empty where it does not arrive, or not at a minimizer at which it would stay. */
  Optional<Double> length() {
    return end.filter(there -> isStable(there.minimizer())).flatMap(this::lengthTo);
  }

  private Optional<Double> lengthTo(Flow.End there) {
    if (isCornerAhead(there)) {
      return first.map(Flow.End::length);
    }
    boolean isKnown = !swings || isAt(there.minimizer().point());
    return isKnown ? Optional.of(length + there.length()) : Optional.empty();
  }

  private boolean isCornerAhead(Flow.End there) {
    Vec2 minimizer = there.minimizer().point();
    double away = first.orElseThrow().minimizer().point().distanceTo(minimizer);
    return there.minimizer().isCorner() && away < setup.lengths().pixel();
  }

  private boolean isStable(Stationary minimizer) {
    return minimizer.isCorner() || minimizer.largest() < setup.optimizer().largestStableCurvature();
  }

  /** Of the last pixel: swings fade there like a geometric series, of which it is the sum. */
  private double lastPixel(Vec2 minimizer) {
    double ratio = step.norm() / stepBefore.norm();
    return step.dot(stepBefore) < 0 && ratio < 1
        ? step.norm() * ratio / (1 - ratio)
        : lane.position().distanceTo(minimizer);
  }
}
