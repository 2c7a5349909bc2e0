package downhill.core.descent;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;

/**
 * The lengths of the outcome rule; they depend on the experiment only, never on the window.
 *
 * @param diagonal L, that of the domain
 * @param pixel px = L/1000
 * @param reach R = 100 · max(L, distance of the start from the domain’s centre)
 */
record Lengths(double diagonal, double pixel, double reach) {
  /**
   * In pixels: how far from a place the cost tells what it is there, where λ and a pixel do not.
   */
  static final double ASIDE = 3;

  static Lengths of(Domain domain, Vec2 start) {
    double diagonal = domain.diagonal();
    double reach = 100 * Math.max(diagonal, start.distanceTo(domain.centre()));
    return new Lengths(diagonal, domain.pixel(), reach);
  }
}
