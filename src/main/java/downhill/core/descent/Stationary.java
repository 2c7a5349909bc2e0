package downhill.core.descent;

import downhill.core.geometry.Vec2;
import java.util.Optional;

/**
 * A point where the gradient is zero.
 *
 * @param kind what it is when it is no minimizer
 * @param largest λmax there; 0 where it is rounding noise or only higher powers bend the cost,
 *     infinite at a corner and at a cusp
 * @param smallest λmin there, likewise; λmax with one variable
 * @param mostCurved the axis of λmax there or on the way there, over which a ball within a pixel
 *     may jump
 */
record Stationary(
    Vec2 point,
    Optional<Reason.Stuck.Kind> kind,
    double largest,
    double smallest,
    Axis mostCurved) {
  boolean isMinimizer() {
    return kind.isEmpty();
  }

  /** A minimizer from which the cost rises by a λ on every axis. */
  boolean isBowl() {
    return isMinimizer() && smallest > 0 && Math.max(largest, smallest) < Double.POSITIVE_INFINITY;
  }

  boolean isCorner() {
    return isMinimizer() && largest == Double.POSITIVE_INFINITY;
  }

  /** The same without a λmax, as at a corner. */
  Stationary atCorner() {
    return new Stationary(point, kind, Double.POSITIVE_INFINITY, smallest, mostCurved);
  }

  /** λmax/λmin; infinite where a direction is flat, and at a corner. */
  double conditionNumber() {
    return smallest > 0 && largest < Double.POSITIVE_INFINITY
        ? largest / smallest
        : Double.POSITIVE_INFINITY;
  }
}
