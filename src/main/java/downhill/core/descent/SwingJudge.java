package downhill.core.descent;

import downhill.core.geometry.Vec2;
import java.util.function.Function;

/**
 * The outcomes of a run that swings: it is taken on beyond K, tail by tail, until the swing has
 * left R, has shrunk, or will do neither.
 */
final class SwingJudge {
  /** An oscillation is run on to so many times K, or a longer tail, at most. */
  static final int RUN_ON = 8;

  /** An irregular swing seldom goes on farther than so many times as far as √n lets expect. */
  private static final double SPREAD = 1.5;

  /** Points of a cycle come again to within this part of its width. */
  private static final double SAME_POINT = 0.01;

  private final Evidence evidence;
  private final StillJudge still;
  private final Setup setup;
  private final Trace trace;
  private final Lane lane;
  private final Reasons reasons;
  private final double pixel;

  /**
   * @param still of a run that turns out not to swing
   */
  SwingJudge(Evidence evidence, StillJudge still) {
    this.evidence = evidence;
    this.still = still;
    this.setup = evidence.setup();
    this.trace = evidence.trace();
    this.lane = evidence.lane();
    this.reasons = evidence.reasons();
    this.pixel = evidence.pixel();
  }

  /** What the steps before K say, or where they are too few, the next. */
  Ruling ruling() {
    Tail tail = Tail.of(trace, setup.steps());
    return tail.isFull() ? byTail(tail) : next(this::byTail);
  }

  /** The next five windows of steps decide. */
  private Leg next(Function<Tail, Ruling> then) {
    trace.keep();
    return new Leg(lane, setup.steps(), then);
  }

  private Ruling byTail(Tail tail) {
    if (!tail.isFull()) {
      return lane.isAway() && !(lane.cost() <= evidence.finalCost())
          ? leftLate()
          : still.rollingOrNot();
    }
    return still.driftsAway(tail) ? still.rolling() : bySwing(tail);
  }

  private Ruling bySwing(Tail tail) {
    return switch (tail.swing()) {
      case GROWING, STEADY -> swingingOn(tail);
      case SHRINKING, SLIPPING -> next(this::shrinking);
      case NONE -> Swing.begins(tail) ? next(this::beginning) : still.rollingOrNot();
    };
  }

  /** The next tail confirms that a swing shrinks, and does not settle to a cycle. */
  private Ruling shrinking(Tail later) {
    if (!later.isFull()) {
      return ranAway();
    }
    Swing swing = later.swing();
    boolean shrinks = swing == Swing.SHRINKING || swing == Swing.NONE;
    if (hopsThere(later, swing)) {
      return hopping(later);
    }
    if (shrinks || later.width() <= pixel) {
      return new Judgement(Outcome.STILL_DESCENDING, trace.last(), () -> reasons.crawling(true));
    }
    boolean isOpen = swing == Swing.SLIPPING && hasRoom(later);
    return isOpen ? next(this::shrinking) : swingingOn(later);
  }

  /** A swing that has only begun at K is judged by the next tail. */
  private Ruling beginning(Tail later) {
    if (!later.isFull()) {
      return ranAway();
    }
    Swing swing = later.swing();
    if (hopsThere(later, swing)) {
      return hopping(later);
    }
    return switch (swing) {
      case GROWING -> swingingOn(later);
      case STEADY -> swinging(later);
      case SHRINKING, SLIPPING, NONE -> still.atCornerOrNot();
    };
  }

  /** A swing that wanders or grows is run on as long as it does, to 8K at most. */
  private Ruling swingingOn(Tail tail) {
    boolean isOpen = hasRoom(tail) && (mayWanderOff(tail) || tail.swing() == Swing.GROWING);
    return isOpen ? next(this::runOn) : swinging(tail);
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
      return swingingOn(later);
    }
    return lane.isAway() ? leftLate() : jumping(Tail.of(trace, setup.steps()));
  }

  /** What had only begun, or shrank, and ended beyond K left R, or came to where f has no value. */
  private Judgement ranAway() {
    return lane.isAway() ? leftLate() : still.atCornerOrNot();
  }

  private Judgement leftLate() {
    int step = lane.step();
    return new Judgement(Outcome.DIVERGED, step, () -> reasons.leavingLate(step));
  }

  /**
   * An irregular swing without a wall spreads like a random walk: as n steps have taken it as far
   * as √n, the m that are left take it √(m/n) times as far again.
   */
  private boolean mayWanderOff(Tail tail) {
    double left = (double) (furthest(tail) - lane.step()) / lane.step();
    double farther = 1 + SPREAD * Math.sqrt(left);
    double reach = farther * tail.farthestFrom(setup.domain().centre());
    return reach > setup.lengths().reach() && period(tail) == 0;
  }

  /** A ball that rolls along a crease, hopping from side to side, is on its way. */
  private Ruling swinging(Tail tail) {
    return Math.min(tail.width(), tail.longestHop()) > pixel ? jumping(tail) : next(this::hopping);
  }

  private int period(Tail tail) {
    return tail.period(SAME_POINT * tail.width(), pixel);
  }

  private Judgement jumping(Tail tail) {
    int period = tail.isFull() ? period(tail) : 0;
    return new Judgement(Outcome.OSCILLATING, trace.last(), () -> reasons.jumping(period));
  }

  /** Hops within a pixel are as good as rest, once the ball has come to the place. */
  private Judgement hopping(Tail tail) {
    return tail.isFull()
        ? tail.lastingCentre().map(centre -> hopping(tail, centre)).orElseGet(still::atCornerOrNot)
        : still.atCornerOrNot();
  }

  private Judgement hopping(Tail tail, Vec2 centre) {
    if (tail.width() > pixel) {
      boolean jumps = trace.reverses() && !tail.drifts();
      return jumps ? jumping(tail) : still.atCornerOrNot();
    }
    if (!isThere(centre)) {
      return still.atCornerOrNot();
    }
    if (setup.f().dimensions() > 1) {
      Crease crease = new Crease(lane.evaluator(), centre, tail.crease(), pixel);
      if (crease.fallsOff()) {
        return crease.kind().map(evidence::stuck).orElseGet(still::atCornerOrNot);
      }
    }
    return evidence.stayingAtCorner(centre);
  }

  /** Whether it swings within a pixel of where the ball is at K. */
  private boolean hopsThere(Tail later, Swing swing) {
    return swing != Swing.NONE && later.width() <= pixel && isThere(later.centre());
  }

  /** Whether the ball is there at K. */
  private boolean isThere(Vec2 place) {
    return trace.position(trace.last()).distanceTo(place) <= pixel;
  }
}
