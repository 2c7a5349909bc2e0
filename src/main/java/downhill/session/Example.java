package downhill.session;

import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;

/**
 * A function of the gallery.
 *
 * @param experiment the function with the start and the rate that show its point
 * @param lesson what it teaches, a sentence or two
 */
public record Example(String name, CostFunction cost, Experiment experiment, String lesson) {
  public Domain domain() {
    return experiment.domain();
  }
}
