package downhill.core.descent;

import downhill.core.geometry.Vec2;
import java.util.List;

/**
 * A step of Newton’s method in the eigenbasis.
 *
 * @param distance Σ|∇f·vᵢ/λᵢ|
 */
record NewtonStep(Vec2 to, double distance, List<Axis> axes, Levelness levelness) {}
