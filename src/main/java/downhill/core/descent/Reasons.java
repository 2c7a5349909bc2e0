package downhill.core.descent;

import downhill.core.calculus.Hessian;
import downhill.core.geometry.Vec2;
import java.util.Optional;
import java.util.OptionalInt;

/** Works out the reasons that take more than the outcome rule has at hand. */
final class Reasons {
  /** Two rates an octave, down to a 256th. */
  private static final double RATE_RATIO = Math.sqrt(0.5);

  private static final int MOST_RATES = 16;

  /**
   * Of a run that a reason takes or looks through, so that one of 10,000 steps has its reason
   * within a frame, too.
   */
  private static final int MOST_STEPS = 1_000;

  /** Steps looked through for the first leap, each of up to 600 costs. */
  private static final int MOST_LEAPS = 250;

  private final Setup setup;
  private final Trace trace;

  Reasons(Setup setup, Trace trace) {
    this.setup = setup;
    this.trace = trace;
  }

  /** Of a run that left R: uphill in ever longer steps, or downhill without end. */
  Reason divergence() {
    Departure departure = new Departure(setup, trace);
    boolean climbs = trace.climbsFrom(trace.growingFrom());
    OptionalInt atBreak = departure.lastAtBreak();
    if (!climbs || atBreak.isPresent() && !overshootsByItself(departure)) {
      return rolling(departure, atBreak);
    }
    boolean isOne = departure.isOutgrowing() && !departure.turns();
    return departure.isGrowing() || isOne ? overshooting() : wandering();
  }

  /** Whether every one of the last steps overshoots further for the bend where it begins. */
  private boolean overshootsByItself(Departure departure) {
    return departure.isGrowing()
        && departure
            .lastSteps()
            .allMatch(step -> !departure.isKick(step) && isUnstableAt(trace.position(step - 1)));
  }

  private boolean isUnstableAt(Vec2 point) {
    return sharpnessAt(point).filter(ScaledSharpness::isClearlyUnstable).isPresent();
  }

  /** Of a run that goes away and does not climb; only what its last steps show is said. */
  Reason rolling() {
    Departure departure = new Departure(setup, trace);
    return rolling(departure, departure.lastAtBreak());
  }

  private Reason rolling(Departure departure, OptionalInt atBreak) {
    if (atBreak.isPresent()) {
      return atBreak(departure, atBreak.getAsInt());
    }
    if (departure.turns() || !departure.falls()) {
      Tail tail = Tail.of(trace, trace.last());
      return tail.isFull() && tail.rolls()
          ? rolling(departure, tail.centre(), tail.drift())
          : wandering();
    }
    return departure.goesOn()
        ? rolling(departure, trace.position(trace.last()), departure.way())
        : overshooting();
  }

  /** On from a place that way. */
  private static Reason rolling(Departure departure, Vec2 from, Vec2 way) {
    return departure.isBottomless(from, way) ? new Reason.RollsForEver() : new Reason.RollsOn();
  }

  /** What a kick takes across a break has not jumped. */
  private static Reason atBreak(Departure departure, int step) {
    if (departure.isKick(step)) {
      return new Reason.Kicked(step);
    }
    int first = departure.firstLeap(MOST_LEAPS).orElse(step);
    return new Reason.Leaps(first, first < step);
  }

  private Reason wandering() {
    return new Reason.Wanders(sharpnessAmongJumps());
  }

  private Reason overshooting() {
    int from = firstAcross();
    boolean once = from == trace.last();
    Optional<ScaledSharpness> valley = sharpnessAtConvergence();
    if (valley.filter(ScaledSharpness::isClearlyUnstable).isEmpty()) {
      Optional<ScaledSharpness> here =
          sharpnessAt(trace.position(from - 1)).filter(ScaledSharpness::isClearlyUnstable);
      if (here.isPresent()) {
        return new Reason.Overshoots(from, once, here, false);
      }
    }
    return new Reason.Overshoots(from, once, valley.filter(ScaledSharpness::isUnstable), true);
  }

  /** Of the steps that grow the first that goes across: uphill, or the next turns back on it. */
  private int firstAcross() {
    int step = trace.growingFrom();
    while (step < trace.last()
        && !(trace.cost(step) > trace.cost(step - 1))
        && !trace.reversedAt(step + 1)) {
      step++;
    }
    return step;
  }

  /** η·λmax at the minimizer below the point; empty where it has a corner. */
  private Optional<ScaledSharpness> sharpnessBelow(Vec2 point) {
    return setup
        .flowFrom(point)
        .map(end -> sharpness(end.minimizer()))
        .filter(ScaledSharpness::isFinite);
  }

  private Optional<ScaledSharpness> sharpnessAt(Vec2 point) {
    Hessian hessian = Hessian.at(setup.f(), point);
    double largest = Axis.of(hessian, setup.f().dimensions()).get(0).curvature();
    return Optional.of(setup.sharpness(largest)).filter(ScaledSharpness::isFinite);
  }

  /** Of a run that left R at that step, beyond K; only what it does to there is said. */
  Reason leavingLate(int step) {
    Departure departure = new Departure(setup, trace);
    if (!departure.swings()) {
      return new Reason.LeavesLater(trace.last(), step);
    }
    return departure.isGrowing() ? overshooting() : wandering();
  }

  Reason jumping(int period) {
    return new Reason.Jumps(period, sharpnessAmongJumps());
  }

  private Optional<ScaledSharpness> sharpnessAmongJumps() {
    int lowest = trace.lowestOfLast(Tail.window(setup.steps()));
    return sharpnessBelow(trace.position(lowest)).filter(ScaledSharpness::isUnstable);
  }

  /**
   * Of a run that is on its way.
   *
   * @param swings whether it swings to and fro, ever less
   */
  Reason crawling(boolean swings) {
    Rest rest = Rest.of(setup, trace, swings);
    double path = trace.pathLength();
    return new Reason.Crawls(
        trace.last(),
        rest.length().map(length -> path / (path + length)),
        rest.limit().map(this::sharpness).filter(ScaledSharpness::isFinite),
        rest.limit().map(Stationary::conditionNumber).orElse(1.0),
        swings);
  }

  private ScaledSharpness sharpness(Stationary minimizer) {
    return setup.sharpness(minimizer.largest());
  }

  /**
   * η·λmax at the minimizer that the largest converging rate below reaches from the same start, as
   * the mark 2/λmax has it, but only of few rates; where none is found, at the end of the flow.
   */
  private Optional<ScaledSharpness> sharpnessAtConvergence() {
    Setup shorter = setup.within(MOST_STEPS);
    double rate = setup.optimizer().rate();
    for (int i = 1; i <= MOST_RATES; i++) {
      Setup slower = shorter.withRate(rate * Math.pow(RATE_RATIO, i));
      Optional<Stationary> arrival = Descent.of(slower).arrival();
      if (arrival.isPresent()) {
        return arrival.map(this::sharpness).filter(ScaledSharpness::isFinite);
      }
    }
    return sharpnessBelow(setup.start());
  }
}
