package downhill.core.descent;

import downhill.core.geometry.Vec2;
import java.util.Optional;

/** The part of a descent that is shown: its iterates to K, or as far as they go. */
final class Descent implements Stage {
  /** Steps from one look for rest to the next. */
  private static final int CHECK_EVERY = 16;

  /** In pixels: no farther from a place there is what there is at the place. */
  private static final double SAME_PLACE = 1e-3;

  private final Setup setup;
  private final Lane lane;
  private final Attractors attractors;
  private final double largestStable;
  private final double pixel;

  /** |∇f| of the looks for rest, as long as the ball barely moves. */
  private double leastSlope = Double.POSITIVE_INFINITY;

  /** The minimizer that has ended the descent before K. */
  private Optional<Stationary> limit = Optional.empty();

  /** Whether that is an attractor. */
  private boolean isHeld;

  /** Where the last search found nothing. */
  private Optional<Vec2> barren = Optional.empty();

  private Optional<Judge> judge = Optional.empty();

  /** Of a run at its start. */
  Descent(Setup setup, Lane lane, Attractors attractors) {
    this.setup = setup;
    this.lane = lane;
    this.attractors = attractors;
    largestStable = setup.optimizer().largestStableCurvature();
    pixel = setup.lengths().pixel();
  }

  /** The whole. */
  static Descent of(Setup setup) {
    Lane lane = Lane.alone(setup);
    Descent descent = new Descent(setup, lane, Attractors.NONE);
    while (descent.goesOn()) {
      lane.advanceTo(descent.due());
    }
    return descent;
  }

  @Override
  public int due() {
    return Math.min(setup.steps(), (lane.step() / CHECK_EVERY + 1) * CHECK_EVERY);
  }

  @Override
  public boolean goesOn() {
    return lane.goesOn() && lane.step() < setup.steps() && !hasEnded();
  }

  @Override
  public Ruling ruling() {
    Judge answering = new Judge(setup, this);
    judge = Optional.of(answering);
    return answering.ruling();
  }

  /** Who judges it, once it has ended. */
  Judge judge() {
    return judge.orElseThrow();
  }

  private boolean hasEnded() {
    if (lane.step() == 0) {
      return standsFromTheStart();
    }
    boolean rests = lane.step() % CHECK_EVERY == 0 && hasComeToRest();
    Optional<Stationary> nearby =
        rests ? search() : attractors.holding(lane.x(), lane.y(), setup.steps() - lane.step());
    limit = nearby.filter(this::isAtEnd);
    isHeld = !rests && limit.isPresent();
    return limit.isPresent();
  }

  /** A slope that is an error, however small, would take the ball off a top or a saddle. */
  private boolean standsFromTheStart() {
    limit = lane.gradient().norm() > 0 && lane.isAtRest() ? search() : Optional.empty();
    return limit.isPresent();
  }

  /**
   * Whether the ball has barely moved for a while and the gradient no longer shrinks, or is noise.
   * Beside a stable minimizer a gradient that does not shrink is rounding, which may be far above
   * the noise of a cost that has fallen to 0.
   */
  private boolean hasComeToRest() {
    if (!lane.barelyMoves()) {
      leastSlope = Double.POSITIVE_INFINITY;
      return false;
    }
    double slope = lane.gradient().norm();
    boolean shrinks = slope < leastSlope;
    leastSlope = Math.min(slope, leastSlope);
    return !shrinks || lane.isAtRest();
  }

  /** Standing at the last iterate; whoever judges may run it on. */
  Lane lane() {
    return lane;
  }

  private boolean isAtEnd(Stationary place) {
    return place.isMinimizer() && stays(place);
  }

  /** Whether the ball does not leave the minimizer again: it is stable, or balances the ball. */
  boolean stays(Stationary minimizer) {
    return minimizer.mostCurved().curvature() < largestStable || isBalanced(minimizer);
  }

  /**
   * Whether nothing takes the ball off the minimizer, stable or not: it rests; or it comes to rest
   * along the floor of a valley, with no slope toward the walls.
   */
  boolean isBalanced(Stationary minimizer) {
    double across = Math.abs(lane.gradient().dot(minimizer.mostCurved().direction()));
    return lane.isAtRest()
        || lane.barelyMoves() && minimizer.smallest() < largestStable && across <= lane.noise();
  }

  /** Whether it has come to one of the attractors, of which there is nothing more to ask. */
  boolean isHeld() {
    return isHeld;
  }

  /** The minimizer that the descent has come to, if it has. */
  Optional<Stationary> arrival() {
    return lane.goesOn() ? limit().filter(this::isAtEnd) : Optional.empty();
  }

  /** The stationary point within a pixel of the last iterate. */
  Optional<Stationary> limit() {
    return limit.or(this::search);
  }

  /** A ball that rests on a plateau is asked again and again, with the same answer. */
  private Optional<Stationary> search() {
    Vec2 here = lane.position();
    if (barren.filter(place -> place.distanceTo(here) < SAME_PLACE * pixel).isPresent()) {
      return Optional.empty();
    }
    Optional<Stationary> found = lane.stationaryNearby();
    barren = found.isPresent() ? Optional.empty() : Optional.of(here);
    return found;
  }
}
