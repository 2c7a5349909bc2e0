package downhill.session;

import downhill.core.analysis.BasinMap;
import downhill.core.descent.Optimizer;
import downhill.core.descent.Setup;
import downhill.core.descent.Terrain;
import downhill.core.descent.Trajectory;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;

/**
 * All that a descent depends on, and the ranges that its parameters are moved in: undo takes back
 * exactly this.
 *
 * @param cost the cost function as typed; it reads without a problem
 * @param domain the box that the outcome is measured by
 * @param start the zeroth iterate; y is 0 with one variable
 * @param steps K, the number of steps to compute, 0…{@value #MOST_STEPS}
 * @param parameters those of the cost function, in its order
 */
public record Experiment(
    String cost,
    Domain domain,
    Optimizer optimizer,
    Vec2 start,
    int steps,
    List<Parameter> parameters) {
  public static final int DEFAULT_STEPS = 1_000;
  public static final int MOST_STEPS = Trajectory.MOST_STEPS;

  public Experiment {
    if (!start.isFinite() || steps < 0 || steps > MOST_STEPS) {
      throw new IllegalArgumentException("start " + start + ", steps " + steps);
    }
    parameters = List.copyOf(parameters);
  }

  /**
   * The descent alone, whatever the ranges of the parameters: what is known of one experiment holds
   * for all that are equal in this.
   */
  Experiment descent() {
    return withParameters(parameters.stream().map(Parameter::inUsualRange).toList());
  }

  /** Whether the other has the same descent. */
  boolean hasDescentOf(Experiment other) {
    return descent().equals(other.descent());
  }

  /** Whether the other is this one with other numbers: rate, start, values of parameters. */
  boolean differsInNumbersOnly(Experiment other) {
    return other.equals(
        withParameters(other.parameters).withStart(other.start).withRate(other.optimizer.rate()));
  }

  /** The cost function with the values of the parameters. */
  CostFunction bound(CostFunction function) {
    return function.withParameters(values());
  }

  private List<Double> values() {
    return parameters.stream().map(Parameter::value).toList();
  }

  boolean has(String parameter) {
    return parameter(parameter).isPresent();
  }

  public Optional<Parameter> parameter(String name) {
    return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
  }

  /**
   * The descent that this describes.
   *
   * @param function the cost, read
   */
  public Setup setup(CostFunction function) {
    return new Setup(new Terrain(bound(function), domain), optimizer, start, steps);
  }

  public Experiment withCost(String text, List<Parameter> named) {
    return new Experiment(text, domain, optimizer, start, steps, named);
  }

  public Experiment withDomain(Domain other) {
    return new Experiment(cost, other, optimizer, start, steps, parameters);
  }

  public Experiment withRate(double rate) {
    return new Experiment(cost, domain, optimizer.withRate(rate), start, steps, parameters);
  }

  public Experiment withStart(Vec2 point) {
    return new Experiment(cost, domain, optimizer, point, steps, parameters);
  }

  public Experiment withSteps(int number) {
    return new Experiment(cost, domain, optimizer, start, number, parameters);
  }

  /** As a basin map sees it: from another start, with no more steps than a map takes. */
  Experiment inBasinsFrom(Vec2 point) {
    return withStart(point).withSteps(Math.min(steps, BasinMap.MOST_STEPS));
  }

  public Experiment withParameters(List<Parameter> others) {
    return new Experiment(cost, domain, optimizer, start, steps, others);
  }

  /** With the parameter in the place of that of its name; the same where there is none. */
  Experiment with(Parameter changed) {
    return withParameters(
        parameters.stream().map(p -> p.name().equals(changed.name()) ? changed : p).toList());
  }
}
