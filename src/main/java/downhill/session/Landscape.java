package downhill.session;

import downhill.core.analysis.Minimizer;
import downhill.core.analysis.Minimizers;
import downhill.core.analysis.Quadratic;
import downhill.core.analysis.Stability;
import downhill.core.calculus.HessianEstimate;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;

/**
 * The cost function over a domain.
 *
 * @param minimizers there, lowest first
 * @param quadratic its second derivatives, if it is a quadratic there, as far as can be told
 */
public record Landscape(
    CostFunction cost,
    Domain domain,
    List<Minimizer> minimizers,
    Optional<HessianEstimate> quadratic) {
  public Landscape {
    minimizers = List.copyOf(minimizers);
  }

  static Landscape of(CostFunction cost, Domain domain) {
    return new Landscape(cost, domain, Minimizers.of(cost, domain), Quadratic.of(cost, domain));
  }

  /**
   * What plain descent does at a point; empty where the cost has no second derivatives that are
   * numbers.
   */
  Optional<Stability> stabilityAt(Vec2 point, double rate) {
    return quadratic
        .map(known -> Stability.at(cost, point, rate, known))
        .orElseGet(() -> Stability.at(cost, point, rate));
  }
}
