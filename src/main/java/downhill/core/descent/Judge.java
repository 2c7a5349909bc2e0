package downhill.core.descent;

import java.util.Optional;

/**
 * The outcome rule: tries the outcomes in an order in which the first that holds is the right one.
 * Running on beyond K decides the outcome only; those steps are not kept.
 */
final class Judge {
  /** A growing oscillation is run on to so many times K. */
  private static final int RUN_ON = 8;

  /** η·λmax this near to 2 cannot be told from it with a numerical Hessian. */
  private static final double HESSIAN_ERROR = 1e-6;

  /** Rolling steps that keep this share of their length over 2K/10 steps do not shrink. */
  private static final double UNDIMINISHED = 0.99;

  private final Setup setup;
  private final Trace trace;
  private final Run run;
  private final Reasons reasons;
  private final double pixel;

  private Judge(Setup setup, Trace trace, Run run) {
    this.setup = setup;
    this.trace = trace;
    this.run = run;
    this.reasons = new Reasons(setup, trace);
    this.pixel = setup.lengths().pixel();
  }

  static Finding judge(Setup setup, Descent descent) {
    Judge judge = new Judge(setup, descent.trace(), descent.run());
    return descent.run().goesOn() ? judge.inside(descent.limit()) : judge.exit();
  }

  private Finding exit() {
    int last = trace.last();
    return run.isAway() && last > 0
        ? new Finding(Outcome.DIVERGED, last, reasons::divergence)
        : new Finding(Outcome.UNDEFINED, last, () -> new Reason.NoValue(last));
  }

  private Finding inside(Optional<Stationary> limit) {
    if (limit.isPresent() && !limit.get().isMinimizer()) {
      return stuck(limit.get());
    }
    if (limit.isPresent() && stays(limit.get())) {
      return converged(limit.get());
    }
    return trace.last() == 0 ? withoutSwing() : byTail();
  }

  private Finding stuck(Stationary limit) {
    Reason reason = new Reason.Stuck(limit.place().orElseThrow());
    return new Finding(Outcome.SADDLE, trace.last(), () -> reason);
  }

  private boolean stays(Stationary limit) {
    return run.isAtRest() || limit.largest() < setup.optimizer().largestStableCurvature();
  }

  private Finding converged(Stationary limit) {
    int arrival = trace.arrival(limit.point(), pixel);
    boolean balanced =
        run.isAtRest()
            && limit.largest() > setup.optimizer().largestStableCurvature() * (1 - HESSIAN_ERROR);
    Sharpness sharpness = setup.sharpness(limit.largest());
    return new Finding(
        Outcome.CONVERGED,
        arrival,
        () ->
            balanced
                ? new Reason.Balances(arrival, sharpness)
                : new Reason.Arrives(arrival, sharpness, trace.isZigzagUntil(arrival)));
  }

  private Finding byTail() {
    Tail tail = Tail.of(trace, run, setup.steps());
    if (!tail.isFull()) {
      return run.isAway() && run.cost() > trace.cost(trace.last())
          ? new Finding(Outcome.DIVERGED, run.step(), reasons::overshooting)
          : withoutSwing();
    }
    return switch (Swing.of(tail)) {
      case GROWING -> growing();
      case STEADY -> swinging(tail);
      case SHRINKING -> withoutSwing();
      case NONE -> rolls(tail) ? rolling() : withoutSwing();
    };
  }

  private Finding growing() {
    while (run.step() < RUN_ON * setup.steps() && run.goesOn()) {
      run.advance();
    }
    Tail later = Tail.after(run, setup.steps());
    return run.isAway()
        ? new Finding(Outcome.DIVERGED, run.step(), reasons::overshooting)
        : later.isFull() ? swinging(later) : withoutSwing();
  }

  private Finding swinging(Tail tail) {
    double width = tail.width();
    if (width > pixel) {
      int period = tail.period(0.01 * width);
      return new Finding(Outcome.OSCILLATING, trace.last(), () -> reasons.jumping(period));
    }
    if (tail.drift() > 0.1 * width) {
      return withoutSwing();
    }
    int arrival = trace.arrival(tail.centre(), pixel);
    return new Finding(Outcome.CONVERGED, arrival, () -> new Reason.Hops(arrival));
  }

  private boolean rolls(Tail tail) {
    double outside = setup.domain().distanceTo(trace.position(trace.last()));
    return outside > setup.lengths().diagonal()
        && tail.meanStep(Tail.WINDOWS - 1) >= UNDIMINISHED * tail.meanStep(Tail.WINDOWS - 3);
  }

  private Finding rolling() {
    return new Finding(Outcome.DIVERGED, trace.last(), Reason.RollsForEver::new);
  }

  private Finding withoutSwing() {
    int last = trace.last();
    double slope = Math.hypot(trace.gradientX(last), trace.gradientY(last));
    return slope <= Slopes.NONE * Slopes.largest(setup.f(), setup.domain())
        ? new Finding(Outcome.PLATEAU, last, Reason.NoSlope::new)
        : new Finding(Outcome.STILL_DESCENDING, last, reasons::crawling);
  }
}
