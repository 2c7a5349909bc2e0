package downhill.core.descent;

import java.util.Optional;

/**
 * The outcomes of a run that comes to nothing within K, and does not swing: the rule's last ones.
 */
final class StillJudge {
  /** Rolling steps that keep this share of their length over two windows do not shrink. */
  private static final double UNDIMINISHED = 0.99;

  private final Evidence evidence;
  private final Setup setup;
  private final Trace trace;

  /** The stationary point within a pixel of the ball. */
  private final Optional<Stationary> nearby;

  StillJudge(Evidence evidence, Optional<Stationary> nearby) {
    this.evidence = evidence;
    this.setup = evidence.setup();
    this.trace = evidence.trace();
    this.nearby = nearby;
  }

  Judgement rollingOrNot() {
    int last = trace.last();
    int before = Math.max(1, last - 2 * Tail.window(setup.steps()));
    double step = trace.stepLength(last);
    boolean undiminished = step > 0 && step >= UNDIMINISHED * trace.stepLength(before);
    return isFarOutside() && (undiminished || new Departure(setup, trace).leapsSince(before))
        ? new Judgement(Outcome.DIVERGED, last, evidence.reasons()::rolling)
        : atCornerOrNot();
  }

  /** More than L, and not on its way back. */
  private boolean isFarOutside() {
    double before = setup.domain().distanceTo(trace.position(Math.max(0, trace.last() - 1)));
    double now = setup.domain().distanceTo(trace.position(trace.last()));
    return now > setup.lengths().diagonal() && now >= before;
  }

  /** Whether the ball hops beside a corner, is on level ground, or on its way. */
  Judgement atCornerOrNot() {
    Optional<Stationary> corner = nearby.filter(Stationary::isCorner);
    if (corner.isPresent()) {
      return evidence.stayingAtCorner(corner.get().point());
    }
    if (evidence.barelyMoves() && evidence.isWithoutSlope() && isHollow()) {
      return plateau();
    }
    return isOnPlateau()
        ? level()
        : new Judgement(
            Outcome.STILL_DESCENDING, trace.last(), () -> evidence.reasons().crawling(false));
  }

  /** There is hardly any slope, and as many steps again would not take the ball anywhere. */
  private boolean isOnPlateau() {
    double slope = evidence.finalSlope();
    return setup.terrain().heights().isLevel(slope)
        && setup.optimizer().rate() * slope * Math.max(1, setup.steps()) < evidence.pixel();
  }

  /**
   * On a terrace such as that of x³ a central difference leaves a slope, which takes the ball to
   * where Newton’s method sees the terrace at a large rate only.
   */
  private Judgement level() {
    return evidence.isWithoutSlope() && evidence.isStanding()
        ? evidence
            .bends()
            .kindWithoutSlope(evidence.end())
            .map(evidence::stuck)
            .orElseGet(this::plateau)
        : plateau();
  }

  private boolean isHollow() {
    return evidence.bends().isHollow(evidence.end());
  }

  /** The level ground that a ball has come down to is a plateau, unless there is none lower. */
  private Judgement plateau() {
    boolean cameDown = trace.position(0).distanceTo(evidence.end()) > evidence.pixel();
    boolean inside = setup.domain().distanceTo(evidence.end()) == 0;
    return cameDown && inside && setup.terrain().heights().isBottom(evidence.finalCost())
        ? evidence.stayingOnFloor()
        : new Judgement(Outcome.PLATEAU, trace.last(), Reason.NoSlope::new);
  }
}
