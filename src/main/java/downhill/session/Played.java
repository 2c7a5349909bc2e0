package downhill.session;

import downhill.core.descent.Outcome;

/** What became of a run that was to be predicted. */
public record Played(Experiment experiment, Outcome outcome, int steps) {
  static Played of(Run run) {
    return new Played(run.experiment(), run.trajectory().outcome(), run.trajectory().steps());
  }

  public double rate() {
    return experiment.optimizer().rate();
  }

  boolean converges() {
    return outcome == Outcome.CONVERGED;
  }

  /** Whether it tells of the other at another rate. */
  boolean isFor(Experiment other) {
    return experiment.withRate(other.optimizer().rate()).hasDescentOf(other);
  }
}
