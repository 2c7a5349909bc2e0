package downhill.core.descent;

import downhill.core.geometry.Vec2;

/**
 * The minimizer in which a converged descent ends.
 *
 * @param curvature λmax there; 0 where it is rounding noise, infinite at a corner, at a cusp and
 *     where the second derivative jumps
 */
public record Limit(Vec2 minimizer, double curvature) {}
