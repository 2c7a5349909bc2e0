package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Gradient;
import downhill.core.calculus.Truncation;
import downhill.core.geometry.Vec2;
import java.util.Optional;

/** One descent under way: the present iterate, its cost and gradient, and where it stands. */
final class Lane {
  /** In pixels a step: a shorter move is none, where the gradient is noise. */
  private static final double REST = 1e-6;

  private final Lanes lanes;
  private final Lengths lengths;
  private final int begin;
  private int slot;

  /**
   * @param begin the number of the evaluation that is of its first iterate
   */
  Lane(Lanes lanes, int slot, int begin, Lengths lengths) {
    this.lanes = lanes;
    this.slot = slot;
    this.begin = begin;
    this.lengths = lengths;
  }

  /** At its start, alone, with the values there. */
  static Lane alone(Setup setup) {
    Lanes lanes = Lanes.ofOne(setup.terrain(), setup.steps());
    Lane lane = lanes.start(setup, 0);
    lanes.evaluate(1);
    return lane;
  }

  /** To the next iterate and its values, for a run that is alone. */
  void advance() {
    lanes.move(1);
    lanes.evaluate(1);
  }

  /** To a later step, or to where it may have ended, for a run that is alone. */
  void advanceTo(int due) {
    do {
      advance();
    } while (step() < due && lanes.isCalm(slot));
  }

  /** Goes on in another slot. */
  void moveTo(int other) {
    lanes.move(slot, other);
    slot = other;
  }

  /** The number of the present iterate. */
  int step() {
    return lanes.evaluations() - begin;
  }

  double x() {
    return lanes.x(slot);
  }

  double y() {
    return lanes.y(slot);
  }

  Vec2 position() {
    return new Vec2(x(), y());
  }

  double cost() {
    return lanes.gradients().value(slot);
  }

  Vec2 gradient() {
    return new Vec2(lanes.gradients().x(slot), lanes.gradients().y(slot));
  }

  /** |∇f| below which it is noise. */
  double noise() {
    return lanes.gradients().noise(slot);
  }

  /** The present iterate with its cost and gradient. */
  Gradient here() {
    return new Gradient(position(), cost(), gradient(), noise());
  }

  /** The stationary point within a pixel. */
  Optional<Stationary> stationaryNearby() {
    return lanes.search().near(here());
  }

  /** Of the cost, for the thread that the descent runs in. */
  Evaluator evaluator() {
    return lanes.evaluator();
  }

  /** All iterates so far, K at most. */
  Trace trace() {
    return traceOfLast(step());
  }

  /** The present iterate and so many before it. */
  Trace traceOfLast(int steps) {
    return lanes.iterates().trace(slot, steps);
  }

  /** Whether neither too far nor without a value: the descent can go on. */
  boolean goesOn() {
    return lanes.isCalm(slot) || !isAway() && hasValue();
  }

  /** Farther than R from the domain’s centre, or at a cost of +∞. */
  boolean isAway() {
    return !(position().distanceTo(lanes.centre()) <= lengths.reach())
        || cost() == Double.POSITIVE_INFINITY;
  }

  private boolean hasValue() {
    Vec2 gradient = gradient();
    return Double.isFinite(cost()) && !Double.isNaN(gradient.x()) && !Double.isNaN(gradient.y());
  }

  /**
   * Moves under 1e-6 px a step with a gradient that is rounding noise, or cannot move at all: then
   * every later iterate is this one.
   */
  boolean isAtRest() {
    double moved = lastMove();
    return moved == 0 || isTiny(moved) && gradient().norm() <= noise();
  }

  /** Moves under 1e-6 px a step. */
  boolean barelyMoves() {
    return isTiny(lastMove());
  }

  private boolean isTiny(double moved) {
    return moved < REST * lengths.pixel();
  }

  /**
   * How far from the last iterate. A ball at its start came from nowhere, but for one that cannot
   * move: it has been there for ever.
   */
  private double lastMove() {
    if (step() > 0) {
      return traceOfLast(1).stepLength(1);
    }
    return hasNoSlope() ? 0 : Double.POSITIVE_INFINITY;
  }

  /** Whether the gradient is 0, or nothing but rounding or the error of the central difference. */
  private boolean hasNoSlope() {
    double slope = gradient().norm();
    return slope == 0
        || isTiny(lanes.nextMove(slot))
            && (slope <= noise() || Truncation.isAllOf(here(), evaluator()));
  }
}
