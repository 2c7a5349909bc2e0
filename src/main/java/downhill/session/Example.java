package downhill.session;

import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import java.util.Optional;

/**
 * An example of the gallery.
 *
 * @param experiment the function with the start and the rate that show its point
 * @param lens through which its point is seen; empty: any
 * @param lesson what it teaches, a sentence or two
 */
public record Example(
    String name, CostFunction cost, Experiment experiment, Optional<Lens> lens, String lesson) {
  public Domain domain() {
    return experiment.domain();
  }
}
