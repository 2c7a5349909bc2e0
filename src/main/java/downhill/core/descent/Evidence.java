package downhill.core.descent;

import downhill.core.calculus.Gradient;
import downhill.core.calculus.Truncation;
import downhill.core.geometry.Vec2;
import java.util.Optional;

/**
 * What the outcome rule has at hand at K.
 *
 * @param lane of the run, which may be taken on from there: it tells of other iterates then
 * @param gradient at the last iterate of the trace, with the cost there
 * @param barelyMoves whether the step there was hardly one
 */
record Evidence(Setup setup, Lane lane, Trace trace, Gradient gradient, boolean barelyMoves) {
  /** Of a lane that still stands where its run has ended. */
  static Evidence at(Setup setup, Lane lane) {
    return new Evidence(setup, lane, lane.trace(), lane.here(), lane.barelyMoves());
  }

  Reasons reasons() {
    return new Reasons(setup, trace);
  }

  double finalCost() {
    return gradient.value();
  }

  double finalSlope() {
    return gradient.norm();
  }

  /** Whether the gradient is nothing but the error of a central difference. */
  boolean isWithoutSlope() {
    return Truncation.isAllOf(gradient, lane.evaluator());
  }

  /** How the cost bends round the end, by itself. */
  BendsByCost bends() {
    return new BendsByCost(lane.evaluator(), pixel());
  }

  Sides sides() {
    return new Sides(lane.evaluator(), pixel());
  }

  double pixel() {
    return setup.lengths().pixel();
  }

  /** The last step that is shown. */
  int last() {
    return trace.last();
  }

  Vec2 end() {
    return trace.position(trace.last());
  }

  /**
   * Whether the ball does not just fly past: neither its last step nor its next is a pixel long.
   */
  boolean isStanding() {
    boolean came = last() == 0 || trace.stepLength(last()) < pixel();
    return finalSlope() <= gradient.noise()
        || came && setup.optimizer().rate() * finalSlope() < pixel();
  }

  Judgement stuck(Reason.Stuck.Kind kind) {
    Reason reason = new Reason.Stuck(kind);
    return new Judgement(Outcome.SADDLE, last(), () -> reason);
  }

  /** At a corner, where λ does not tell how the ball stays. */
  Judgement stayingAtCorner(Vec2 point) {
    return staying(new Limit(point, Double.POSITIVE_INFINITY));
  }

  /** On a level floor. */
  Judgement stayingOnFloor() {
    return staying(new Limit(end(), 0));
  }

  private Judgement staying(Limit limit) {
    int arrival = trace.arrival(limit.minimizer(), pixel());
    return new Judgement(
        Outcome.CONVERGED, arrival, Optional.of(limit), () -> new Reason.Stays(arrival));
  }
}
