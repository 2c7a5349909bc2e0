package downhill.core.descent;

/** One descent from its start to the finding, stage after stage. */
final class Trial {
  private final Run run;
  private final Descent descent;
  private Ruling ruling;

  /** Of a run at its start, where it has yet to be evaluated. */
  Trial(Setup setup, Run run, Attractors attractors) {
    this.run = run;
    descent = new Descent(setup, run, attractors);
    ruling = descent;
  }

  /** A whole one, alone. */
  static Trial alone(Setup setup) {
    Run run = Run.alone(setup);
    Trial trial = new Trial(setup, run, Attractors.NONE);
    while (trial.goesOn()) {
      run.advanceTo(trial.due());
    }
    return trial;
  }

  /** Whether the run has to go on from where it stands. */
  boolean goesOn() {
    while (ruling instanceof Stage stage && !stage.goesOn()) {
      ruling = stage.ruling();
    }
    return ruling instanceof Stage;
  }

  /** While it goes on: the step at which to ask again, unless the run itself ends before. */
  int due() {
    return ((Stage) ruling).due();
  }

  Run run() {
    return run;
  }

  /** What is shown of it, once it does not go on. */
  Trace trace() {
    return descent.judge().trace();
  }

  /** What became of it, once it does not go on. */
  Finding finding() {
    return (Finding) ruling;
  }

  /** The same without its iterates. */
  Ending ending() {
    Finding finding = finding();
    return new Ending(
        finding.outcome(), finding.steps(), descent.judge().finalCost(), finding.limit());
  }
}
