package downhill.session;

/** The rate with the fewest steps that was found by predicting, for a cost function and a start. */
public record BestFound(Experiment experiment, int steps) {
  static BestFound of(Run run) {
    return new BestFound(run.experiment(), run.trajectory().steps());
  }

  public double rate() {
    return experiment.optimizer().rate();
  }

  boolean isFor(Experiment other) {
    return experiment.hasFunctionOf(other) && experiment.start().equals(other.start());
  }
}
