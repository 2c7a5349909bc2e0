package downhill.core.descent;

import downhill.core.geometry.Vec2;
import java.util.Optional;

/**
 * What is left of the way of a run that is still on it at K: of the run itself, which is taken on,
 * and where that does not arrive, of the gradient flow from there.
 *
 * @param limit the minimizer that the way leads to, where the ball would stay; empty where none is
 *     known
 * @param length to there; empty where it is not known
 */
record Rest(Optional<Stationary> limit, Optional<Double> length) {
  /** Of a swing, as many as an oscillation of 1,000 steps is run on; they take a millisecond. */
  private static final int MOST_OF_SWING = 8_000;

  /** With those before K; beyond these a run that does not swing follows the gradient flow. */
  private static final int MOST_IN_ALL = 1_000;

  /** Steps within a pixel, and turns elsewhere: fewer may be a pause, or the end, of a jumping. */
  private static final int STAYING = 16;

  /**
   * Of a descent of one step at least.
   *
   * @param swings whether it swings to and fro, so that no flow tells the length of its way
   */
  static Rest of(Setup setup, Trace trace, boolean swings) {
    return setup
        .flowFrom(trace.position(trace.last()))
        .map(ahead -> of(ahead, new Onward(setup, trace, swings), swings))
        .orElseGet(() -> new Rest(Optional.empty(), Optional.empty()));
  }

  private static Rest of(Flow.End ahead, Onward onward, boolean swings) {
    boolean arrives = onward.runTo(ahead.minimizer().point());
    Optional<Flow.End> end =
        arrives
            ? Optional.of(new Flow.End(ahead.minimizer(), onward.toPlace))
            : onward
                .flow(ahead)
                .map(then -> new Flow.End(then.minimizer(), onward.covered + then.length()));
    Optional<Flow.End> stable = end.filter(there -> onward.isStable(there.minimizer()));
    // Over a corner the ball hops for ever: its way there is that of the flow.
    Optional<Flow.End> known =
        stable
            .map(
                there ->
                    there.minimizer().isCorner() && onward.isAlike(there, ahead) ? ahead : there)
            .filter(there -> arrives || there == ahead || !swings && !onward.turns());
    return new Rest(stable.map(Flow.End::minimizer), known.map(Flow.End::length));
  }

  /** The run from K on. */
  private static final class Onward {
    private final Setup setup;
    private final Lane lane;
    private final double pixel;
    private final int most;
    private Vec2 step;
    private Vec2 stepBefore;
    private double covered;
    private double toPlace;
    private int turns;

    Onward(Setup setup, Trace trace, boolean swings) {
      this.setup = setup;
      most = swings ? MOST_OF_SWING : Math.max(0, MOST_IN_ALL - trace.last());
      lane = Lane.alone(setup.from(trace.position(trace.last())));
      pixel = setup.lengths().pixel();
      step = step(trace, trace.last());
      stepBefore = step(trace, trace.last() - 1);
    }

    private static Vec2 step(Trace trace, int step) {
      return step > 0 ? trace.position(step).minus(trace.position(step - 1)) : Vec2.ZERO;
    }

    /** Whether it comes within a pixel of the place, and stays there for a while. */
    boolean runTo(Vec2 place) {
      int stayed = 0;
      for (int i = 0; i < most && lane.goesOn() && stayed < STAYING; i++) {
        stayed = isAt(place) ? stayed + 1 : 0;
        if (stayed == 1) {
          toPlace = covered + lastPixel(place);
        }
        advance();
      }
      return stayed == STAYING;
    }

    private void advance() {
      Vec2 before = lane.position();
      lane.advance();
      stepBefore = step;
      step = lane.position().minus(before);
      covered += step.norm();
      turns += step.dot(stepBefore) < 0 ? 1 : 0;
    }

    private boolean isAt(Vec2 place) {
      return lane.position().distanceTo(place) < pixel;
    }

    /** On from where it is, if it can go on; hopping over a corner, still to there. */
    Optional<Flow.End> flow(Flow.End ahead) {
      if (most == 0) {
        return Optional.of(ahead);
      }
      return lane.goesOn()
          ? setup
              .flowFrom(lane.position())
              .or(() -> Optional.of(ahead).filter(end -> end.minimizer().isCorner()))
          : Optional.empty();
    }

    /** What is left: of swings that shrink by q from a step s on the sum of s·qⁱ, i = 1, 2, … */
    private double lastPixel(Vec2 place) {
      double ratio = step.norm() / stepBefore.norm();
      boolean fades = step.dot(stepBefore) < 0 && ratio < 1;
      return fades ? step.norm() * ratio / (1 - ratio) : lane.position().distanceTo(place);
    }

    boolean isStable(Stationary minimizer) {
      return minimizer.isCorner()
          || minimizer.largest() < setup.optimizer().largestStableCurvature();
    }

    /** Whether it jumps to and fro, so that no flow tells its way. */
    boolean turns() {
      return turns > STAYING;
    }

    /** Whether both lead to the same place. */
    boolean isAlike(Flow.End one, Flow.End other) {
      return one.minimizer().point().distanceTo(other.minimizer().point()) < pixel;
    }
  }
}
