package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Hessian;
import downhill.core.geometry.Vec2;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The outcome rule: tries the outcomes in an order in which the first that holds is the right one.
 * Running on beyond K decides the outcome only; those steps are not kept.
 */
final class Judge {
  /** An oscillation is run on to so many times K, or a longer tail, at most. */
  static final int RUN_ON = 8;

  /** An irregular swing seldom comes farther than so many times as far as √n lets expect. */
  private static final double SPREAD = 2;

  /** η·λmax this near to 2 cannot be told from it with a numerical Hessian. */
  private static final double HESSIAN_ERROR = 1e-6;

  /** Rolling steps that keep this share of their length over two windows do not shrink. */
  private static final double UNDIMINISHED = 0.99;

  /** Steps in which a ball that hops over a corner comes back to the other side at least once. */
  private static final int LATELY = 16;

  /** Its longest steps keep this share of their length meanwhile. */
  private static final double HARDLY_SHORTER = 0.9;

  /** Points of a cycle come again to within this part of its width. */
  private static final double SAME_POINT = 0.01;

  /** In pixels: a step that goes less far across a minimizer is not one that overshoots. */
  private static final double UNSEEN = 0.01;

  private final Setup setup;
  private final Trace trace;
  private final double finalCost;
  private final double finalSlope;
  private final Descent descent;
  private final Lane lane;
  private final Reasons reasons;
  private final double pixel;

  /** The stationary point within a pixel of the ball at K. */
  private Optional<Stationary> nearby = Optional.empty();

  /** Of a descent that has come to its end, where its run still stands. */
  Judge(Setup setup, Descent descent) {
    this.setup = setup;
    this.descent = descent;
    this.lane = descent.lane();
    this.trace = lane.trace();
    this.finalCost = lane.cost();
    this.finalSlope = lane.gradient().norm();
    this.reasons = new Reasons(setup, trace);
    this.pixel = setup.lengths().pixel();
  }

  /** The iterates that are shown. */
  Trace trace() {
    return trace;
  }

  /** At the last of them. */
  double finalCost() {
    return finalCost;
  }

  /** What can be said at the end of the descent. */
  Ruling ruling() {
    if (!lane.goesOn()) {
      return exit();
    }
    nearby = descent.limit();
    return inside(nearby.filter(this::isNoHop));
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
        && IntStream.rangeClosed(from + 1, last).filter(trace::reversedAt).count() > 1
        && trace.longestStep(middle, last) >= HARDLY_SHORTER * trace.longestStep(from, middle);
  }

  private Judgement exit() {
    int last = trace.last();
    return lane.isAway() && last > 0
        ? new Judgement(Outcome.DIVERGED, last, reasons::divergence)
        : new Judgement(
            Outcome.UNDEFINED, last, () -> new Reason.NoValue(last, !Double.isNaN(finalCost)));
  }

  private Ruling inside(Optional<Stationary> found) {
    if (found.isPresent() && !found.get().isMinimizer() && isStanding()) {
      return stuck(found.get().kind().orElseThrow());
    }
    if (found.isPresent() && found.get().isMinimizer() && descent.stays(found.get())) {
      return converged(found.get());
    }
    if (trace.last() == 0) {
      return withoutSwing();
    }
    Tail tail = Tail.of(trace, setup.steps());
    return tail.isFull() ? byTail(tail) : next(this::byTail);
  }

  /**
   * Whether the ball does not just fly past: neither its last step nor its next is a pixel long.
   */
  private boolean isStanding() {
    boolean came = trace.last() == 0 || trace.stepLength(trace.last()) < pixel;
    return finalSlope <= lane.noise() || came && setup.optimizer().rate() * finalSlope < pixel;
  }

  private Judgement stuck(Reason.Stuck.Kind kind) {
    Reason reason = new Reason.Stuck(kind);
    return new Judgement(Outcome.SADDLE, trace.last(), () -> reason);
  }

  private Judgement converged(Stationary limit) {
    if (lane.isUneven(limit) || hopsInPlace(limit)) {
      return stayingAt(limit.point(), Double.POSITIVE_INFINITY);
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
    if (!isCorner(limit)) {
      return false;
    }
    Evaluator cost = setup.f().evaluator();
    Vec2 aside = limit.steepest().direction().times(pixel);
    double higher =
        Math.max(cost.valueAt(limit.point().plus(aside)), cost.valueAt(limit.point().minus(aside)));
    double slope = (higher - cost.valueAt(limit.point())) / pixel;
    return setup.optimizer().rate() * slope < pixel;
  }

  private Reason arriving(Stationary limit, int arrival, ScaledSharpness sharpness) {
    Vec2 across = limit.steepest().direction();
    double noise = Hessian.noise(finalCost, limit.point(), across);
    if (limit.largest() == 0 && !setup.sharpness(noise).shows(0)) {
      return new Reason.Stays(arrival);
    }
    return new Reason.Arrives(
        arrival,
        sharpness,
        trace.isZigzagUntil(arrival),
        trace.crosses(limit.point(), across, pixel * UNSEEN));
  }

  /** The next five windows of steps decide. */
  private Leg next(Function<Tail, Ruling> then) {
    trace.keep();
    return new Leg(lane, setup.steps(), then);
  }

  private Ruling byTail(Tail tail) {
    if (!tail.isFull()) {
      return lane.isAway() && !(lane.cost() <= finalCost)
          ? new Judgement(Outcome.DIVERGED, lane.step(), reasons::overshooting)
          : rollingOrNot();
    }
    Swing swing = Swing.of(tail);
    return switch (swing) {
      case GROWING, STEADY -> swingingOn(tail, swing);
      case SHRINKING, SLIPPING -> next(this::shrinking);
      case NONE -> Swing.begins(tail) ? next(this::beginning) : rollingOrNot();
    };
  }

  /** The next tail confirms that a swing shrinks, and does not settle to a cycle. */
  private Ruling shrinking(Tail later) {
    if (!later.isFull()) {
      return ranAway();
    }
    Swing swing = Swing.of(later);
    boolean shrinks = swing == Swing.SHRINKING || swing == Swing.NONE;
    if (hopsThere(later, swing)) {
      return hopping(later);
    }
    if (shrinks || later.width() <= pixel) {
      return crawling(reasons::swingingDown);
    }
    boolean isOpen = swing == Swing.SLIPPING && hasRoom(later);
    return isOpen ? next(this::shrinking) : swingingOn(later, swing);
  }

  /** A swing that has only begun at K is judged by the next tail. */
  private Ruling beginning(Tail later) {
    if (!later.isFull()) {
      return ranAway();
    }
    Swing swing = Swing.of(later);
    if (hopsThere(later, swing)) {
      return hopping(later);
    }
    return switch (swing) {
      case GROWING -> swingingOn(later, swing);
      case STEADY -> swinging(later);
      case SHRINKING, SLIPPING, NONE -> withoutSwing();
    };
  }

  /** A swing that grows or wanders is run on as long as it does, to 8K at most. */
  private Ruling swingingOn(Tail tail, Swing swing) {
    boolean isOpen = swing == Swing.GROWING || mayWanderOff(tail);
    return isOpen && hasRoom(tail) ? next(this::runOn) : swinging(tail);
  }

  private boolean hasRoom(Tail tail) {
    return lane.step() + tail.steps() <= furthest(tail);
  }

  private int furthest(Tail tail) {
    return RUN_ON * Math.max(setup.steps(), tail.steps());
  }

  /** A swing that came to where f has no value did not leave R. */
  private Ruling runOn(Tail later) {
    if (later.isFull()) {
      return swingingOn(later, Swing.of(later));
    }
    return lane.isAway() ? leftLate() : jumping(Tail.of(trace, setup.steps()));
  }

  /** What had only begun, or shrank, and ended beyond K left R, or came to where f has no value. */
  private Judgement ranAway() {
    return lane.isAway() ? leftLate() : withoutSwing();
  }

  private Judgement leftLate() {
    return new Judgement(Outcome.DIVERGED, lane.step(), reasons::leavingLate);
  }

  /** An irregular swing without a wall spreads like a random walk: n steps take it as far as √n. */
  private boolean mayWanderOff(Tail tail) {
    double stepsRatio = (double) furthest(tail) / lane.step();
    double reach = SPREAD * Math.sqrt(stepsRatio) * tail.farthestFrom(setup.domain().centre());
    return reach > setup.lengths().reach() && tail.period(SAME_POINT * tail.width()) == 0;
  }

  /** A ball that rolls along a crease, hopping from side to side, is on its way. */
  private Ruling swinging(Tail tail) {
    return Math.min(tail.width(), tail.longestHop()) > pixel ? jumping(tail) : next(this::hopping);
  }

  private Judgement jumping(Tail tail) {
    int period = tail.isFull() ? tail.period(SAME_POINT * tail.width()) : 0;
    return new Judgement(Outcome.OSCILLATING, trace.last(), () -> reasons.jumping(period));
  }

  /** Hops within a pixel are as good as rest, once the ball has come to the place. */
  private Judgement hopping(Tail tail) {
    if (!tail.isFull() || tail.drifts()) {
      return withoutSwing();
    }
    if (tail.width() > pixel) {
      return trace.reverses() ? jumping(tail) : withoutSwing();
    }
    if (!isThere(tail)) {
      return withoutSwing();
    }
    if (setup.f().dimensions() > 1) {
      Crease crease = lane.crease(tail.centre(), tail.crease());
      if (crease.fallsOff()) {
        return crease.kind().map(this::stuck).orElseGet(this::withoutSwing);
      }
    }
    return stayingAt(tail.centre(), Double.POSITIVE_INFINITY);
  }

  private static boolean isCorner(Stationary limit) {
    return limit.isMinimizer() && limit.largest() == Double.POSITIVE_INFINITY;
  }

  /** At a corner or on a floor, where λ does not tell how the ball stays. */
  private Judgement stayingAt(Vec2 point, double curvature) {
    int arrival = trace.arrival(point, pixel);
    Limit limit = new Limit(point, curvature);
    return new Judgement(
        Outcome.CONVERGED, arrival, Optional.of(limit), () -> new Reason.Stays(arrival));
  }

  /** Whether it swings within a pixel of where the ball is at K. */
  private boolean hopsThere(Tail later, Swing swing) {
    return swing != Swing.NONE && later.width() <= pixel && isThere(later);
  }

  /** Whether the ball is at K where the tail is. */
  private boolean isThere(Tail tail) {
    return trace.position(trace.last()).distanceTo(tail.centre()) <= pixel;
  }

  /** More than L, and not on its way back. */
  private boolean isFarOutside() {
    double before = setup.domain().distanceTo(trace.position(Math.max(0, trace.last() - 1)));
    double now = setup.domain().distanceTo(trace.position(trace.last()));
    return now > setup.lengths().diagonal() && now >= before;
  }

  private Judgement rollingOrNot() {
    int last = trace.last();
    int before = Math.max(1, last - 2 * Tail.window(setup.steps()));
    double step = trace.stepLength(last);
    boolean undiminished = step > 0 && step >= UNDIMINISHED * trace.stepLength(before);
    return isFarOutside() && (undiminished || new Departure(setup, trace).leapsSince(before))
        ? new Judgement(Outcome.DIVERGED, last, reasons::rolling)
        : withoutSwing();
  }

  /** There is hardly any slope, and as many steps again would not take the ball anywhere. */
  private boolean isOnPlateau() {
    return setup.terrain().heights().isLevel(finalSlope)
        && setup.optimizer().rate() * finalSlope * Math.max(1, setup.steps()) < pixel;
  }

  private Judgement withoutSwing() {
    Optional<Stationary> corner = nearby.filter(Judge::isCorner);
    if (corner.isPresent()) {
      return stayingAt(corner.get().point(), Double.POSITIVE_INFINITY);
    }
    return isOnPlateau() ? level() : crawling(reasons::crawling);
  }

  /**
   * On a terrace such as that of x³ a central difference leaves a slope, which takes the ball to
   * where Newton’s method sees the terrace at a large rate only.
   */
  private Judgement level() {
    Vec2 point = trace.position(trace.last());
    boolean isSlope = !lane.isTruncationAt(point);
    return isSlope || !isStanding()
        ? plateau()
        : lane.kindWithoutSlope().map(this::stuck).orElseGet(this::plateau);
  }

  /** The level ground that a ball has come down to is a plateau, unless there is none lower. */
  private Judgement plateau() {
    Vec2 here = trace.position(trace.last());
    boolean cameDown = trace.position(0).distanceTo(here) > pixel;
    boolean inside = setup.domain().distanceTo(here) == 0;
    if (cameDown && inside && setup.terrain().heights().isBottom(finalCost)) {
      return stayingAt(here, 0);
    }
    return new Judgement(Outcome.PLATEAU, trace.last(), Reason.NoSlope::new);
  }

  private Judgement crawling(Supplier<Reason> reason) {
    return new Judgement(Outcome.STILL_DESCENDING, trace.last(), reason);
  }
}
