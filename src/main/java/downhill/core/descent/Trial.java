package downhill.core.descent;

/** One descent from its start to the judgement, stage after stage. */
final class Trial {
  private final Lane lane;
  private final Descent descent;
  private Ruling ruling;

  /** Of a run at its start, where it has yet to be evaluated. */
  Trial(Setup setup, Lane lane, Attractors attractors) {
    this.lane = lane;
    descent = new Descent(setup, lane, attractors);
    ruling = descent;
  }

  /** A whole one, alone. */
  static Trial alone(Setup setup) {
    Lane lane = Lane.alone(setup);
    Trial trial = new Trial(setup, lane, Attractors.NONE);
    while (trial.goesOn()) {
      lane.advanceTo(trial.due());
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

  Lane lane() {
    return lane;
  }

  /** What is shown of it, once it does not go on. */
  Trace trace() {
    return descent.judge().trace();
  }

  /** What became of it, once it does not go on. */
  Judgement judgement() {
    return (Judgement) ruling;
  }

  /** The same without its iterates. */
  Ending ending() {
    Judgement judgement = judgement();
    return new Ending(
        judgement.outcome(), judgement.steps(), descent.judge().finalCost(), judgement.limit());
  }
}
