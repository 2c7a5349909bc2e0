package downhill.session;

import downhill.core.descent.Optimizer;
import downhill.core.descent.Setup;
import downhill.core.descent.Terrain;
import downhill.core.descent.Trajectory;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;

/**
 * All that a descent depends on: undo, save and share exactly this.
 *
 * @param cost the cost function as typed; it reads without a problem
 * @param domain the box that the outcome is measured by
 * @param start the zeroth iterate; y is 0 with one variable
 * @param steps K, the number of steps to compute, 0…{@value #MOST_STEPS}
 */
public record Experiment(String cost, Domain domain, Optimizer optimizer, Vec2 start, int steps) {
  public static final int DEFAULT_STEPS = 1_000;
  public static final int MOST_STEPS = Trajectory.MOST_STEPS;

  public Experiment {
    if (!start.isFinite() || steps < 0 || steps > MOST_STEPS) {
      throw new IllegalArgumentException("start " + start + ", steps " + steps);
    }
  }

  /** Whether the other is this one with another rate and another start. */
  public boolean differsInRateAndStartOnly(Experiment other) {
    return other.equals(withStart(other.start).withRate(other.optimizer.rate()));
  }

  /**
   * The descent that this describes.
   *
   * @param function the cost, read
   */
  public Setup setup(CostFunction function) {
    return new Setup(new Terrain(function, domain), optimizer, start, steps);
  }

  public Experiment withCost(String text) {
    return new Experiment(text, domain, optimizer, start, steps);
  }

  public Experiment withDomain(Domain other) {
    return new Experiment(cost, other, optimizer, start, steps);
  }

  public Experiment withRate(double rate) {
    return new Experiment(cost, domain, optimizer.withRate(rate), start, steps);
  }

  public Experiment withStart(Vec2 point) {
    return new Experiment(cost, domain, optimizer, point, steps);
  }

  public Experiment withSteps(int number) {
    return new Experiment(cost, domain, optimizer, start, number);
  }
}
