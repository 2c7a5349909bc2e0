package downhill.session;

import downhill.core.analysis.MarkedMinima;
import downhill.core.calculus.Gradient;
import downhill.core.descent.Outcome;
import downhill.core.descent.Trajectory;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Vec2;

/** An experiment with everything that follows from it. */
public record Run(
    Experiment experiment, Landscape landscape, Trajectory trajectory, MarkedMinima marked) {
  static Run of(Experiment experiment) {
    return of(experiment, landscapeOf(experiment));
  }

  private static Run of(Experiment of, Landscape over) {
    Trajectory trajectory = Trajectory.of(of.setup(over.cost()));
    MarkedMinima marked = new MarkedMinima(over.minimizers(), trajectory, of.domain());
    return new Run(of, over, trajectory, marked);
  }

  private static Landscape landscapeOf(Experiment experiment) {
    return Landscape.of(experiment.bound(CostFunction.of(experiment.cost())), experiment.domain());
  }

  /** The run of another experiment; landscape and trajectory are kept where they are the same. */
  Run with(Experiment next) {
    if (next.equals(experiment)) {
      return this;
    }
    return next.hasDescentOf(experiment)
        ? new Run(next, landscape, trajectory, marked)
        : of(next, landscapeFor(next));
  }

  /** Other values of the parameters are no other text to read. */
  private Landscape landscapeFor(Experiment next) {
    if (!next.cost().equals(experiment.cost())) {
      return landscapeOf(next);
    }
    CostFunction cost = next.bound(cost());
    boolean same = cost.equals(cost()) && next.domain().equals(experiment.domain());
    return same ? landscape : Landscape.of(cost, next.domain());
  }

  /** Whether the other has the same cost function, however that is spelled. */
  boolean hasFunctionOf(Run other) {
    return cost().sameFunctionAs(other.cost());
  }

  /** Whether the other has the same descent, however its cost function is spelled. */
  boolean hasDescentOf(Run other) {
    Experiment respelled = other.experiment.withCost(experiment.cost(), experiment.parameters());
    return hasFunctionOf(other) && respelled.equals(experiment);
  }

  /** What would become of the descent at another rate. */
  public Run withRate(double rate) {
    return with(experiment.withRate(rate));
  }

  /** What would become of a descent from elsewhere, as a basin map sees it. */
  public Run inBasinsFrom(Vec2 start) {
    return with(experiment.inBasinsFrom(start));
  }

  public CostFunction cost() {
    return landscape.cost();
  }

  /** Value and slope of the landscape, anywhere. */
  public Gradient gradientAt(Vec2 point) {
    return Gradient.at(cost().evaluator(), point);
  }

  /** Whether there is one variable, and one picture of the landscape. */
  public boolean isCurve() {
    return cost().dimensions() == 1;
  }

  /** Whether the ball stands at a minimizer before it has taken a step. */
  public boolean isThereFromTheStart() {
    return trajectory.outcome() == Outcome.CONVERGED && trajectory.steps() == 0;
  }

  public double rate() {
    return experiment.optimizer().rate();
  }
}
