package downhill.session;

import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import java.util.Optional;

/**
 * An example of the gallery.
 *
 * @param id names it in the tables and in the texts
 * @param experiment the function with the start and the rate that show its point
 * @param lens through which its point is seen; empty: any
 */
public record Example(String id, CostFunction cost, Experiment experiment, Optional<Lens> lens) {
  public String name() {
    return Strings.text("example." + id + ".name");
  }

  /** What it teaches, a sentence or two. */
  public String lesson() {
    return Strings.text("example." + id + ".lesson");
  }

  public Domain domain() {
    return experiment.domain();
  }
}
