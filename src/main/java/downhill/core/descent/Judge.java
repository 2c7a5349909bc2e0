package downhill.core.descent;

import downhill.core.calculus.Hessian;
import downhill.core.geometry.Vec2;
import java.util.Optional;

/**
 * The outcome rule: tries the outcomes in an order in which the first that holds is the right one.
 * Running on beyond K decides the outcome only; those steps are not kept.
 */
final class Judge {
  /** η·λmax this near to 2 cannot be told from it with a numerical Hessian. */
  private static final double HESSIAN_ERROR = 1e-6;

  /** Steps in which a ball that hops over a corner comes back to the other side at least once. */
  private static final int LATELY = 16;

  /** Its longest steps keep this share of their length meanwhile. */
  private static final double HARDLY_SHORTER = 0.9;

  /** In rounding errors of the minimizer: a step that goes less far across does not overshoot. */
  private static final double CERTAIN = 16;

  private final Setup setup;
  private final Trace trace;
  private final Descent descent;
  private final Lane lane;
  private final Evidence evidence;
  private final double pixel;

  /** Of a descent that has come to its end, where its run still stands. */
  Judge(Setup setup, Descent descent) {
    this.setup = setup;
    this.descent = descent;
    this.lane = descent.lane();
    this.evidence = Evidence.at(setup, lane);
    this.trace = evidence.trace();
    this.pixel = evidence.pixel();
  }

  /** The iterates that are shown. */
  Trace trace() {
    return trace;
  }

  /** At the last of them. */
  double finalCost() {
    return evidence.finalCost();
  }

  /** What can be said at the end of the descent. */
  Ruling ruling() {
    if (!lane.goesOn()) {
      return exit();
    }
    return inside(descent.limit());
  }

  /**
   * A flat place, or one that is no minimizer, that a numerical Hessian sees from a ball that hops
   * from side to side is a corner.
   */
  private boolean isNoHop(Stationary limit) {
    boolean isValley = limit.isMinimizer() && limit.largest() > 0;
    return isValley || lane.barelyMoves() || !hops();
  }

  /** Whether steps turn, and are no shorter than a while ago. */
  private boolean hops() {
    int last = trace.last();
    int middle = last - LATELY;
    int from = middle - LATELY;
    return from > 0
        && trace.reversals(from + 1, last) > 1
        && trace.longestStep(middle, last) >= HARDLY_SHORTER * trace.longestStep(from, middle);
  }

  private Judgement exit() {
    int last = trace.last();
    return lane.isAway() && last > 0
        ? new Judgement(Outcome.DIVERGED, last, evidence.reasons()::divergence)
        : new Judgement(
            Outcome.UNDEFINED,
            last,
            () -> new Reason.NoValue(last, Double.isFinite(evidence.finalCost()), hasValues()));
  }

  /** Whether there are any to be seen in the domain. */
  private boolean hasValues() {
    return setup.terrain().heights().lowest() < Double.POSITIVE_INFINITY;
  }

  /**
   * @param nearby the stationary point within a pixel of the ball
   */
  private Ruling inside(Optional<Stationary> nearby) {
    Optional<Stationary> found = nearby.filter(this::isNoHop);
    if (found.isPresent() && !found.get().isMinimizer() && evidence.isStanding()) {
      return evidence.stuck(found.get().kind().orElseThrow());
    }
    if (found.isPresent() && found.get().isMinimizer() && descent.stays(found.get())) {
      return converged(found.get());
    }
    StillJudge still = new StillJudge(evidence, nearby);
    return trace.last() == 0 ? still.atCornerOrNot() : new SwingJudge(evidence, still).ruling();
  }

  private Judgement converged(Stationary limit) {
    if (!descent.isHeld() && (evidence.sides().hasNoCurvature(limit) || hopsInPlace(limit))) {
      return evidence.stayingAtCorner(limit.point());
    }
    int arrival = trace.arrival(limit.point(), pixel);
    boolean balanced =
        descent.isBalanced(limit)
            && limit.largest() > setup.optimizer().largestStableCurvature() * (1 - HESSIAN_ERROR);
    ScaledSharpness sharpness = setup.sharpness(limit.largest());
    return new Judgement(
        Outcome.CONVERGED,
        arrival,
        Optional.of(new Limit(limit.point(), limit.largest())),
        () ->
            balanced
                ? new Reason.Balances(arrival, sharpness)
                : arriving(limit, arrival, sharpness));
  }

  /** Whether a ball that is pushed off a corner hops about it within a pixel. */
  private boolean hopsInPlace(Stationary limit) {
    if (!limit.isCorner()) {
      return false;
    }
    double here = lane.evaluator().valueAt(limit.point());
    double slope = evidence.sides().steeper(here, limit.point(), limit.mostCurved().direction());
    return setup.optimizer().rate() * slope < pixel;
  }

  /** How far off a minimizer may be, and an iterate: by rounding and the noise of the gradient. */
  private double errorOf(Stationary limit) {
    double farthest = Math.max(limit.point().norm(), setup.start().norm());
    return Math.ulp(farthest) + evidence.gradient().noise() / limit.largest();
  }

  private Reason arriving(Stationary limit, int arrival, ScaledSharpness sharpness) {
    Vec2 across = limit.mostCurved().direction();
    double noise = Hessian.noise(evidence.finalCost(), limit.point(), across);
    if (limit.largest() == 0 && !setup.sharpness(noise).shows(0)) {
      return new Reason.Stays(arrival);
    }
    return new Reason.Arrives(
        arrival,
        sharpness,
        trace.isZigzagUntil(arrival),
        trace.crosses(limit.point(), across, CERTAIN * errorOf(limit)));
  }
}
