package downhill.session;

import downhill.core.analysis.Minimizer;
import downhill.core.analysis.Minimizers;
import downhill.core.analysis.Quadratic;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import java.util.List;

/**
 * The cost function over a domain.
 *
 * @param minimizers there, lowest first
 * @param quadratic whether it is a quadratic there, as far as can be told
 */
public record Landscape(
    CostFunction cost, Domain domain, List<Minimizer> minimizers, boolean quadratic) {
  public Landscape {
    minimizers = List.copyOf(minimizers);
  }

  static Landscape of(CostFunction cost, Domain domain) {
    return new Landscape(cost, domain, Minimizers.of(cost, domain), Quadratic.is(cost, domain));
  }
}
