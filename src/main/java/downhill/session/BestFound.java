package downhill.session;

import downhill.core.geometry.Vec2;

/** The rate with the fewest steps that was found by predicting, for a cost function and a start. */
public record BestFound(String cost, Vec2 start, double rate, int steps) {
  static BestFound of(Run run) {
    Experiment experiment = run.experiment();
    return new BestFound(
        experiment.cost(), experiment.start(), run.rate(), run.trajectory().steps());
  }

  boolean isFor(Experiment experiment) {
    return cost.equals(experiment.cost()) && start.equals(experiment.start());
  }
}
