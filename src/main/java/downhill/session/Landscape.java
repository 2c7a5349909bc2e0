package downhill.session;

import downhill.core.analysis.Minimizer;
import downhill.core.analysis.Minimizers;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import java.util.List;

/** The cost function over a domain, with its minimizers there, lowest first. */
public record Landscape(CostFunction cost, Domain domain, List<Minimizer> minimizers) {
  public Landscape {
    minimizers = List.copyOf(minimizers);
  }

  static Landscape of(CostFunction cost, Domain domain) {
    return new Landscape(cost, domain, Minimizers.of(cost, domain));
  }
}
