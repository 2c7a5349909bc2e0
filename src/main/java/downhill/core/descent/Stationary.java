package downhill.core.descent;

import downhill.core.geometry.Vec2;
import java.util.Optional;

/**
 * A point where the gradient is zero.
 *
 * @param place what it is when it is no minimizer
 * @param largest λmax there; 0 where it is rounding noise or only higher powers bend the cost,
 *     infinite at a corner
 * @param condition λmax/λmin there; infinite where a direction is flat, else 1 with one variable
 * @param steepest the axis of λmax there or on the way there, over which a ball within a pixel may
 *     jump
 */
record Stationary(
    Vec2 point,
    Optional<Reason.Stuck.Place> place,
    double largest,
    double condition,
    Axis steepest) {
  boolean isMinimizer() {
    return place.isEmpty();
  }

  /** λmin there; 0 where a direction is flat. */
  double smallest() {
    return largest / condition;
  }
}
