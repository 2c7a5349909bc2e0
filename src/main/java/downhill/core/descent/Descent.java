package downhill.core.descent;

import downhill.core.geometry.Vec2;
import java.util.Optional;

/** Computes a descent: the iterates one after the other, as far as they go. */
final class Descent {
  /** Steps from one look for rest to the next. */
  private static final int CHECK_EVERY = 16;

  private final Run run;
  private final Trace trace = new Trace();
  private final StationarySearch search;
  private final int steps;
  private final double largestStable;
  private Optional<Stationary> limit = Optional.empty();

  Descent(Setup setup) {
    run = setup.run();
    steps = setup.steps();
    largestStable = setup.optimizer().largestStableCurvature();
    search = new StationarySearch(setup.f(), setup.lengths().pixel());
    run.appendTo(trace);
    while (goesOn()) {
      run.advance();
      run.appendTo(trace);
    }
  }

  private boolean goesOn() {
    return run.goesOn() && trace.last() < steps && !restsOnMinimizer();
  }

  private boolean restsOnMinimizer() {
    boolean due = trace.last() > 0 && trace.last() % CHECK_EVERY == 0;
    if (due && run.isAtRest()) {
      limit = stationaryNearby();
    }
    return limit.isPresent() && limit.get().isMinimizer();
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
