package downhill.core.descent;

import downhill.core.calculus.Hessian;
import downhill.core.geometry.Vec2;
import java.util.List;

/**
 * Which directions are level at a place: λ is rounding noise, or under 1e-6 of the largest that is
 * none. Along an axis on which a coordinate is large the noise is small, since its spacing is
 * large.
 *
 * @param value of the cost at the place
 * @param largestCurvature the largest |λ| there that is no noise
 */
record Levelness(double value, Vec2 place, double largestCurvature) {
  /** A direction is level where its |λ| is less than this part of the largest. */
  private static final double LEVEL = 1e-6;

  /** Less than this part of the largest |λ| is none at all: rounding leaves about a tenth of it. */
  private static final double NONE = 1e-9;

  /** At a place with these axes. */
  static Levelness of(double value, Vec2 place, List<Axis> axes) {
    Levelness noise = new Levelness(value, place, 0);
    double largestCurvature = 0;
    for (Axis axis : axes) {
      if (!noise.holds(axis)) {
        largestCurvature = Math.max(largestCurvature, Math.abs(axis.curvature()));
      }
    }
    return new Levelness(value, place, largestCurvature);
  }

  /** The |λ| up to which a direction is level. */
  private double limit(Vec2 direction) {
    return Math.max(LEVEL * largestCurvature, Hessian.noise(value, place, direction));
  }

  /** The |λ| by which Newton’s method divides a slope along an axis: its own, if it has any. */
  double curvature(Axis axis) {
    double noise = Hessian.noise(value, place, axis.direction());
    return Math.max(Math.max(NONE * largestCurvature, noise), Math.abs(axis.curvature()));
  }

  /** How far the cost rises over a length along the most curved axis that has no λ. */
  double rise(double length) {
    return NONE * largestCurvature * length * length / 2;
  }

  /** Those of the axes that are not level. */
  List<Axis> bent(List<Axis> axes) {
    return axes.stream().filter(axis -> !holds(axis)).toList();
  }

  /** Whether an axis there, or near by, is level. */
  boolean holds(Axis axis) {
    return Math.abs(axis.curvature()) <= limit(axis.direction());
  }
}
