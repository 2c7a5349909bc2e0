package downhill.session;

import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;

/** The cost function over a domain. */
public record Landscape(CostFunction cost, Domain domain) {
  static Landscape of(CostFunction cost, Domain domain) {
    return new Landscape(cost, domain);
  }
}
