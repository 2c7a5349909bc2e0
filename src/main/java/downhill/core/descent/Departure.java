package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Gradients;
import downhill.core.geometry.Vec2;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How a descent goes away, told by its last steps and by the cost ahead of it. */
final class Departure {
  /** The last steps, of which a reason must be true. */
  private static final int LAST = 16;

  /** Steps that must each be longer than the one before to be called growing. */
  private static final int CLEARLY_GROWING = 3;

  /** Of the longest step before it began to grow. */
  private static final double OUTGROWN = 2;

  /** Of the mean of its last steps; on a wavy slope a next step may be as short as that. */
  private static final double GOES_ON = 0.01;

  /** The look ahead: so many times twice as far. */
  private static final int DOUBLINGS = 24;

  /** A cost with a bound falls by less and less from doubling to doubling; ln x by the same. */
  private static final double UNDIMINISHED = 0.25;

  private final Setup setup;
  private final Trace trace;
  private final Evaluator evaluator;
  private final int from;

  /** Of a descent of one step at least. */
  Departure(Setup setup, Trace trace) {
    this.setup = setup;
    this.trace = trace;
    this.evaluator = setup.f().evaluator();
    int earliest = Math.max(1, trace.last() + 1 - LAST);
    this.from = isGrowing() ? Math.max(earliest, trace.growingFrom()) : earliest;
  }

  /** Whether the last steps are ever longer; taken for granted of so few that they cannot tell. */
  boolean isGrowing() {
    boolean isClear = trace.last() - trace.growingFrom() >= CLEARLY_GROWING;
    return (isClear || trace.last() <= CLEARLY_GROWING) && isOutgrowing();
  }

  /** Over waves steps are longer and shorter by chance, but none is so much longer than all. */
  boolean isOutgrowing() {
    double before = trace.longestStep(0, trace.growingFrom() - 1);
    return trace.stepLength(trace.last()) > OUTGROWN * before;
  }

  /** Those of which a reason must be true; where they are ever longer, only such. */
  IntStream lastSteps() {
    return IntStream.rangeClosed(from, trace.last());
  }

  /** The last step that has to do with a break of the cost: it went across one, or was a kick. */
  OptionalInt lastAtBreak() {
    return IntStream.iterate(trace.last(), step -> step >= from, step -> step - 1)
        .filter(step -> isKick(step) || isLeap(step))
        .findFirst();
  }

  /** Whether a step was taken by a difference across a break. */
  boolean isKick(int step) {
    Vec2 before = trace.position(step - 1);
    return isBreak(before, new Vec2(Gradients.spacing(before.x()), 0))
        || evaluator.dimensions() > 1
            && isBreak(before, new Vec2(0, Gradients.spacing(before.y())));
  }

  private boolean isBreak(Vec2 point, Vec2 aside) {
    return Cliff.isBetween(evaluator, point.minus(aside), point.plus(aside));
  }

  /** Whether a step since that one went across a break: such steps do not shrink. */
  boolean leapsSince(int step) {
    return IntStream.rangeClosed(step, trace.last()).anyMatch(this::isLeap);
  }

  /** The first one of all, of so many at most. */
  OptionalInt firstLeap(int most) {
    return IntStream.rangeClosed(1, Math.min(most, trace.last())).filter(this::isLeap).findFirst();
  }

  private boolean isLeap(int step) {
    return Cliff.isBetween(evaluator, trace.position(step - 1), trace.position(step));
  }

  /** Whether a step went back on the one before, ahead of the last ones that grow. */
  boolean turns() {
    return trace.reversals(from + 1, trace.growingFrom() - 1) > 0;
  }

  /** Down with every step. */
  boolean falls() {
    return lastSteps().allMatch(step -> trace.cost(step) < trace.cost(step - 1));
  }

  /** Whether the last step went back on the one before, or the next will on it. */
  boolean swings() {
    int last = trace.last();
    return onward(since(last - 1)) < 0 || last > 1 && trace.reversedAt(last);
  }

  /**
   * Whether the next step goes on the way that the last ones led together, away from the domain:
   * along a crease or over waves each of them goes another way, or another length.
   */
  boolean goesOn() {
    double mean = way().norm() / (trace.last() + 1 - from);
    return !(onward(way()) < GOES_ON * mean) && distance(trace.last()) > distance(from - 1);
  }

  /** Where the last steps led. */
  Vec2 way() {
    return since(from - 1);
  }

  private Vec2 since(int step) {
    return trace.position(trace.last()).minus(trace.position(step));
  }

  /** How far the next step goes along a way. */
  private double onward(Vec2 way) {
    return -setup.optimizer().rate() * trace.gradient(trace.last()).dot(way) / way.norm();
  }

  private double distance(int step) {
    return setup.domain().distanceTo(trace.position(step));
  }

  /** Whether the cost ahead of a ball that goes on from a place, that way, has no lower bound. */
  boolean isBottomless(Vec2 here, Vec2 way) {
    double far = Math.max(setup.lengths().diagonal(), here.distanceTo(setup.domain().centre()));
    Vec2 ahead = way.times(far / way.norm());
    double cost = evaluator.valueAt(here);
    double drop = 0;
    double largest = 0;
    for (int i = 0; i < DOUBLINGS && cost > Double.NEGATIVE_INFINITY; i++) {
      Vec2 there = here.plus(ahead.times(Math.scalb(1.0, i)));
      double next = evaluator.valueAt(there);
      drop = cost - next;
      if (!(drop > 0)) {
        return false;
      }
      largest = Math.max(largest, drop);
      cost = next;
    }
    return drop >= UNDIMINISHED * largest;
  }
}
