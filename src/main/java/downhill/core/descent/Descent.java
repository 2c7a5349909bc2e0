package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.geometry.Vec2;
import java.util.Optional;

/** The part of a descent that is shown: its iterates to K, or as far as they go. */
final class Descent implements Stage {
  /** Steps from one look for rest to the next. */
  private static final int CHECK_EVERY = 16;

  /** In pixels: nearer than this, the ball does not leave a minimizer that is stable. */
  private static final double CERTAIN = 0.1;

  /** The part of 2/λmax up to which a minimizer is stable beyond doubt. */
  private static final double CLEARLY = 0.95;

  private final Setup setup;
  private final Run run;
  private final Trace trace;
  private final StationarySearch search;
  private final Patience patience;
  private final double largestStable;
  private Optional<Stationary> limit = Optional.empty();

  /** Standing at the start. */
  Descent(Setup setup, Evaluator evaluator, Trace trace, Patience patience) {
    this.setup = setup;
    this.patience = patience;
    this.run = setup.run(evaluator);
    this.trace = trace;
    largestStable = setup.optimizer().largestStableCurvature();
    search = new StationarySearch(evaluator, setup.f().dimensions(), setup.lengths().pixel());
    run.appendTo(trace);
  }

  /** The whole. */
  static Descent of(Setup setup) {
    Descent descent = new Descent(setup, setup.f().evaluator(), new Trace(), Patience.TO_REST);
    while (descent.goesOn()) {
      descent.run.advance();
      descent.stepped();
    }
    return descent;
  }

  @Override
  public boolean goesOn() {
    return run.goesOn() && trace.last() < setup.steps() && !hasEnded();
  }

  @Override
  public void stepped() {
    run.appendTo(trace);
  }

  @Override
  public Ruling ruling() {
    return new Judge(setup, this).ruling();
  }

  private boolean hasEnded() {
    boolean due = trace.last() > 0 && trace.last() % CHECK_EVERY == 0;
    if (due && run.isAtRest()) {
      limit = stationaryNearby();
    } else if (due && patience == Patience.TO_CERTAINTY && seemsNear()) {
      limit = stationaryNearby().filter(this::isCertain);
    }
    return limit.isPresent() && limit.get().isMinimizer();
  }

  /** If each step is the same part of the one before, the rest of the way is short. */
  private boolean seemsNear() {
    double step = trace.stepLength(trace.last());
    double ratio = step / trace.stepLength(trace.last() - 1);
    return step * ratio < (1 - ratio) * CERTAIN * setup.lengths().pixel();
  }

  /** Whether every direction shrinks from step to step, and nothing is left of them. */
  private boolean isCertain(Stationary near) {
    double distance = near.point().distanceTo(new Vec2(run.x(), run.y()));
    return near.isMinimizer()
        && Double.isFinite(near.condition())
        && near.largest() < CLEARLY * largestStable
        && distance < CERTAIN * setup.lengths().pixel();
  }

  private Optional<Stationary> stationaryNearby() {
    return search.near(new Vec2(run.x(), run.y()), run.gradient(), run.noise());
  }

  /** Standing at the last iterate; whoever judges may run it on. */
  Run run() {
    return run;
  }

  Trace trace() {
    return trace;
  }

  /** Whether the ball does not leave the minimizer again: it is stable, or the ball rests on it. */
  boolean stays(Stationary minimizer) {
    return run.isAtRest() || minimizer.largest() < largestStable;
  }

  /** The minimizer that the descent has come to, if it has. */
  Optional<Stationary> arrival() {
    return run.goesOn()
        ? limit().filter(Stationary::isMinimizer).filter(this::stays)
        : Optional.empty();
  }

  /** The stationary point within a pixel of the last iterate. */
  Optional<Stationary> limit() {
    return limit.isPresent() ? limit : stationaryNearby();
  }
}
