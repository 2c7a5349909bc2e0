package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Hessian;
import downhill.core.calculus.Rounding;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;

/**
 * Tells how the cost bends at a place: by λ, or along directions in which λ says nothing by the
 * cost itself, 1 and 3 px away.
 */
final class Bends {
  /** In pixels: by how much the cost rises or falls there tells how it bends, and farther aside. */
  private static final double A_PIXEL = 1;

  /** In pixels: nearer to a pole than the rest of its change. */
  private static final double CLOSE = 0.01;

  /** Of the change within 3 px this part lies within 0.01 px at a pole; at √|x| it is 0.06. */
  private static final double POLE = 0.15;

  private static final int DIRECTIONS = 16;

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
    double near = rise(axis.direction(), settled.point(), A_PIXEL, levelness);
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
    double ahead = evaluator.valueAt(point.plus(axis.direction().times(Lengths.ASIDE * pixel)));
    double behind = evaluator.valueAt(point.plus(axis.direction().times(-Lengths.ASIDE * pixel)));
    double here = evaluator.valueAt(point);
    return axis.curvature() > 0
        && !levelness.holds(axis)
        && Math.max(ahead, behind) - here > Rounding.most(here);
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
            > POLE * rise(across, place.point(), Lengths.ASIDE, levelness);
  }

  /** By the difference along the axis itself: on a level floor that of a fourth power has none. */
  private boolean bendsDown(Place place, Axis axis, double much) {
    return Hessian.turned(evaluator, place.point(), axis.direction()).xx() < -much;
  }

  /** How far the lower of the two sides rises at so many pixels, 0 where that is no rise. */
  private double rise(Vec2 direction, Vec2 from, double pixels, Levelness levelness) {
    double here = evaluator.valueAt(from);
    double there =
        Math.min(
            evaluator.valueAt(from.plus(direction.times(pixels * pixel))),
            evaluator.valueAt(from.plus(direction.times(-pixels * pixel))));
    double rise = there - here;
    double least = levelness.rise(pixels * pixel);
    return Math.abs(rise) <= Math.max(Rounding.most(here), least) ? 0 : rise;
  }

  /**
   * Whether the floor of a valley falls, however little beside its walls, as far out on the tail of
   * an exponential: from place to place, which rounding hardly ever does, be it of sums that
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
    Axis across = floor.mostCurved();
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
      double rise = evaluator.valueAt(bottom.plus(aside)) - evaluator.valueAt(bottom.minus(aside));
      double slope = rise / (2 * aside.norm());
      bottom = bottom.minus(across.direction().times(slope / across.curvature()));
    }
    return bottom;
  }

  /**
   * What a point is where there is no slope, by the cost alone: where λ is 0 at a place within a
   * pixel, that of the point says nothing.
   */
  Optional<Reason.Stuck.Kind> kindWithoutSlope(Vec2 point) {
    List<Axis> axes = Place.at(evaluator, point).axes();
    return Bend.kind(axes.stream().map(axis -> byCost(point, axis.direction())).toList());
  }

  /** Whether within 3 px of a point nothing is lower and something is higher. */
  boolean isHollow(Vec2 point) {
    List<Vec2> directions = Vec2.ring(DIRECTIONS, evaluator.dimensions());
    double here = evaluator.valueAt(point);
    return directions.stream().noneMatch(direction -> falls(point, direction))
        && directions.stream()
            .map(direction -> point.plus(direction.times(Lengths.ASIDE * pixel)))
            .anyMatch(there -> evaluator.valueAt(there) > here + Rounding.most(here));
  }

  private Bend byCost(Vec2 point, Vec2 direction) {
    boolean ahead = falls(point, direction);
    boolean behind = falls(point, direction.times(-1));
    if (ahead != behind) {
      return Bend.EDGE;
    }
    return ahead ? Bend.DOWN : Bend.FLAT;
  }

  private boolean falls(Vec2 point, Vec2 direction) {
    double here = evaluator.valueAt(point);
    double there =
        Math.min(
            evaluator.valueAt(point.plus(direction.times(A_PIXEL * pixel))),
            evaluator.valueAt(point.plus(direction.times(Lengths.ASIDE * pixel))));
    return there < here - Rounding.most(here);
  }
}
