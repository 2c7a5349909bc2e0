package downhill.core.descent;

import downhill.core.geometry.Vec2;
import java.util.Optional;

/**
 * The outcomes of a run that comes to nothing within K, and does not swing: the rule's last ones.
 */
final class StillJudge {
  /** Of the longest step of a while before: steps of this length do not shrink. */
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
    int twoWindows = 2 * Tail.window(setup.steps());
    return isFarOutside()
            && leadsAway(trace.position(Math.max(0, last - 1)), evidence.end())
            && (keepsPace(last / 2)
                || keepsPace(Math.min(twoWindows, last / 2))
                || new Departure(setup, trace).leapsSince(Math.max(1, last - twoWindows)))
        ? rolling()
        : atCornerOrNot();
  }

  /** Of a run that goes away. */
  Judgement rolling() {
    return new Judgement(Outcome.DIVERGED, trace.last(), evidence.reasons()::rolling);
  }

  /** Whether a run rolls away though it may swing, as along a crease that it hops over. */
  boolean driftsAway(Tail tail) {
    return isFarOutside()
        && tail.driftsEvenly()
        && leadsAway(tail.centre().minus(tail.drift()), tail.centre());
  }

  /** More than L, and not on level ground, where a ball lies, however evenly it moves. */
  private boolean isFarOutside() {
    return setup.domain().distanceTo(evidence.end()) > setup.lengths().diagonal() && !isOnPlateau();
  }

  /** Not back to the domain. */
  private boolean leadsAway(Vec2 before, Vec2 now) {
    return setup.domain().distanceTo(now) >= setup.domain().distanceTo(before);
  }

  /**
   * Whether the last so many steps do not shrink, beside as many before: over waves of a slope that
   * goes on falling they are shorter and longer in turn.
   */
  private boolean keepsPace(int count) {
    int last = trace.last();
    int middle = last - Math.max(1, count);
    double late = trace.longestStep(middle, last);
    double early = trace.longestStep(Math.max(0, middle - count), middle);
    return late > 0 && late >= UNDIMINISHED * early;
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
