package downhill.core.analysis;

import downhill.core.descent.Limit;
import downhill.core.geometry.Vec2;
import java.util.Optional;

/**
 * The largest learning rate at which plain descent stays at a minimizer: η = 2/λmax. Exact for a
 * quadratic; elsewhere it is a rule for the neighbourhood of the minimizer.
 *
 * @param curvature λmax at the minimizer (with one variable f″), positive and finite
 */
public record Threshold(Vec2 minimizer, double curvature) {
  /** None where λmax is at the noise, or at a corner. */
  public static Optional<Threshold> of(Limit limit) {
    double rate = 2 / limit.curvature();
    return rate > 0 && Double.isFinite(rate)
        ? Optional.of(new Threshold(limit.minimizer(), limit.curvature()))
        : Optional.empty();
  }

  /** 2/λmax. */
  public double rate() {
    return 2 / curvature;
  }
}
