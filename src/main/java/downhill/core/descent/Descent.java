package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Hessian;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.Optional;
import java.util.OptionalDouble;

/** Computes a trajectory: the iterates one after the other, then the verdict on them. */
final class Descent {
  /** Steps from one check for rest to the next. */
  private static final int CHECK_EVERY = 16;

  private final ScalarFunction f;
  private final Optimizer optimizer;
  private final Lengths lengths;
  private final int steps;
  private final Trace trace = new Trace();
  private final Run run;

  Descent(ScalarFunction f, Domain domain, Optimizer optimizer, Vec2 start, int steps) {
    this.f = f;
    this.optimizer = optimizer;
    this.steps = steps;
    lengths = Lengths.of(domain, start);
    run = new Run(f, domain, lengths, optimizer, start);
    run.appendTo(trace);
    while (run.goesOn() && trace.last() < steps && !settled()) {
      run.advance();
      run.appendTo(trace);
    }
  }

  private boolean settled() {
    return trace.last() > 0 && trace.last() % CHECK_EVERY == 0 && run.isAtRest();
  }

  Trace trace() {
    return trace;
  }

  Verdict verdict() {
    int last = trace.last();
    if (!run.goesOn()) {
      return run.isAway() && last > 0
          ? new Verdict(Outcome.DIVERGED, last, new Reason.Overshoots(1, Optional.empty()))
          : new Verdict(Outcome.UNDEFINED, last, new Reason.NoValue(last));
    }
    if (run.isAtRest()) {
      int arrival = arrival();
      return new Verdict(
          Outcome.CONVERGED, arrival, new Reason.Arrives(arrival, sharpness(), false));
    }
    return new Verdict(
        Outcome.STILL_DESCENDING,
        last,
        new Reason.Crawls(steps, OptionalDouble.empty(), Optional.empty(), 1));
  }

  private Sharpness sharpness() {
    Evaluator evaluator = f.evaluator();
    Hessian hessian = Hessian.at(evaluator, f.dimensions(), run.x(), run.y());
    double largest = f.dimensions() == 1 ? hessian.xx() : hessian.largest();
    return new Sharpness(optimizer.rate() * largest, f.dimensions());
  }

  private int arrival() {
    int step = trace.last();
    while (step > 0
        && Math.hypot(trace.x(step - 1) - run.x(), trace.y(step - 1) - run.y()) < lengths.pixel()) {
      step--;
    }
    return step;
  }
}
