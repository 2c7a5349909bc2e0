package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Gradient;
import downhill.core.calculus.Rounding;
import downhill.core.geometry.Vec2;

/**
 * The floor of a valley, along which λ says nothing: whether it falls, however little beside the
 * walls, as far out on the tail of an exponential.
 */
final class ValleyFloor {
  /** Looked at along a floor: one in 5,000 noises falls from each to the next. */
  private static final int PLACES = 6;

  /** From a place on the floor a bit aside; each squares how far off it is. */
  private static final int NEWTON_STEPS = 2;

  /** Of a coordinate, the length of a difference to find the bottom of a valley by. */
  private static final double SHORT = 1e-7;

  /** Likewise, by how much that misses it, most by rounding: 16ε/1e-7 times some roundings. */
  private static final double MISSED = 1e-13;

  private final Evaluator evaluator;
  private final double pixel;

  ValleyFloor(Evaluator evaluator, double pixel) {
    this.evaluator = evaluator;
    this.pixel = pixel;
  }

  /**
   * Whether it falls from place to place, which rounding hardly ever does, be it of sums that
   * cancel. Not where Newton’s method finds no bottom across: toward a corner it falls on and on.
   *
   * @param floor a place on it
   * @param along the level axis there
   */
  boolean fallsAlong(Place floor, Axis along) {
    Vec2 step = along.direction().times(Lengths.ASIDE * pixel / PLACES);
    return fallsFrom(floor, step) || fallsFrom(floor, step.times(-1));
  }

  private boolean fallsFrom(Place floor, Vec2 step) {
    Axis across = floor.ofLargest();
    double off = MISSED * Math.max(1, floor.point().norm());
    Vec2 bottom = bottom(floor.point(), across);
    double here = evaluator.valueAt(bottom);
    if (evaluator.valueAt(bottom(bottom, across)) < here - Rounding.most(here)) {
      return false;
    }
    double lowest = here;
    for (int i = 0; i < PLACES; i++) {
      bottom = bottom(bottom.plus(step), across);
      double there = evaluator.valueAt(bottom);
      if (!(there < lowest)) {
        return false;
      }
      lowest = there;
    }
    return here - lowest > Math.max(Rounding.most(here), across.curvature() * off * off);
  }

  /** By steps of Newton’s method across, of differences so short that they hardly miss it. */
  private Vec2 bottom(Vec2 place, Axis across) {
    Vec2 aside = across.direction().times(SHORT * Math.max(1, place.norm()));
    Vec2 bottom = place;
    for (int i = 0; i < NEWTON_STEPS; i++) {
      double slope = Gradient.along(evaluator, bottom, aside);
      bottom = bottom.minus(across.direction().times(slope / across.curvature()));
    }
    return bottom;
  }
}
