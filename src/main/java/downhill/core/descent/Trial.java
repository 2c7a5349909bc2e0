package downhill.core.descent;

import downhill.core.calculus.Evaluator;

/** One descent from its start to the finding, stage after stage. */
final class Trial {
  private final Run run;
  private final Descent descent;
  private Ruling ruling;

  /** Standing at the start; the trace is to hold the iterates. */
  Trial(Setup setup, Evaluator evaluator, Trace trace, Patience patience) {
    descent = new Descent(setup, evaluator, trace, patience);
    run = descent.run();
    ruling = descent;
    settle();
  }

  private void settle() {
    while (ruling instanceof Stage stage && !stage.goesOn()) {
      ruling = stage.ruling();
    }
  }

  Run run() {
    return run;
  }

  Trace trace() {
    return descent.trace();
  }

  boolean goesOn() {
    return ruling instanceof Stage;
  }

  /** The run stands at its next iterate; whether it goes on from there. */
  boolean stepped() {
    Stage stage = (Stage) ruling;
    stage.stepped();
    if (!stage.goesOn()) {
      ruling = stage.ruling();
      settle();
    }
    return goesOn();
  }

  /** Takes the steps that are missing. */
  Finding finding() {
    while (goesOn()) {
      run().advance();
      stepped();
    }
    return (Finding) ruling;
  }

  /** What became of it, once it does not go on. */
  Ending ending() {
    Finding finding = finding();
    double finalCost = trace().cost(trace().last());
    return new Ending(finding.outcome(), finding.steps(), finalCost, finding.limit());
  }
}
