package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Hessian;
import downhill.core.calculus.Rounding;
import downhill.core.calculus.ThreePoints;
import downhill.core.geometry.Vec2;

/**
 * Tells how the cost bends at a place: by λ, or along axes on which λ says nothing by the cost
 * itself, 1 and 3 px away.
 */
final class Bends {
  /** In pixels: nearer to a pole than the rest of its change. */
  private static final double CLOSE = 0.01;

  /** Of the change within 3 px this part lies within 0.01 px at a pole; at √|x| it is 0.06. */
  private static final double POLE = 0.15;

  private final Evaluator evaluator;
  private final double pixel;

  Bends(Evaluator evaluator, double pixel) {
    this.evaluator = evaluator;
    this.pixel = pixel;
  }

  /**
   * Along an axis of a place near by.
   *
   * @param levelness of that place
   * @param named the place that Newton’s method names from there
   * @param settled where λ no longer changes on its way
   */
  Bend along(Axis axis, Levelness levelness, Place named, Place settled) {
    if (!levelness.holds(axis) && named.bendsAlike(axis)) {
      return axis.curvature() > 0 ? Bend.UP : Bend.DOWN;
    }
    double near = rise(axis.direction(), settled.point(), 1, levelness);
    double aside = rise(axis.direction(), settled.point(), Lengths.ASIDE, levelness);
    // Beside the bottom of a level bowl the cost is lower a pixel on, but not three.
    double bowl = levelness.holds(axis) ? Math.max(0, axis.curvature()) * pixel * pixel / 2 : 0;
    if (near < -bowl || aside < 0) {
      return Bend.EDGE;
    }
    return aside > 0 || isFoot(axis, settled.point(), levelness) ? Bend.UP : Bend.FLAT;
  }

  /** Whether the higher side of a bowl rises there, and the other is level. */
  private boolean isFoot(Axis axis, Vec2 point, Levelness levelness) {
    ThreePoints costs = around(point, axis.direction(), Lengths.ASIDE);
    return axis.curvature() > 0
        && !levelness.holds(axis)
        && costs.higherRise() > Rounding.most(costs.here());
  }

  /**
   * Whether a place is a pole or a cusp: on a side the cost bends down, or it changes most nearest
   * to it.
   *
   * @param across the direction in which it changes
   * @param levelness of a place near by
   */
  boolean isPoleOrCusp(Place place, Vec2 across, Levelness levelness) {
    double much = Axis.ANOTHER * Axis.largestCurvature(place.axes());
    return place.axes().stream()
            .anyMatch(
                axis ->
                    axis.curvature() < -much
                        && !levelness.holds(axis)
                        && bendsDown(place, axis, much))
        || Math.abs(rise(across, place.point(), CLOSE, levelness))
            > POLE * Math.abs(rise(across, place.point(), Lengths.ASIDE, levelness));
  }

  /** By the difference along the axis itself: on a level floor that of a fourth power has none. */
  private boolean bendsDown(Place place, Axis axis, double much) {
    return Hessian.turned(evaluator, place.point(), axis.direction()).xx() < -much;
  }

  /** How far the lower of the two sides rises at so many pixels, 0 where that is no rise. */
  private double rise(Vec2 direction, Vec2 from, double pixels, Levelness levelness) {
    ThreePoints costs = around(from, direction, pixels);
    double rise = costs.lowerRise();
    double least = Math.max(Rounding.most(costs.here()), levelness.rise(pixels * pixel));
    return Math.abs(rise) <= least ? 0 : rise;
  }

  private ThreePoints around(Vec2 point, Vec2 direction, double pixels) {
    return ThreePoints.at(evaluator, point, direction.times(pixels * pixel));
  }
}
