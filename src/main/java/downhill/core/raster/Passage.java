package downhill.core.raster;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Interval;
import downhill.core.geometry.Vec2;
import java.util.Optional;

/**
 * The part of a straight step that lies in a box (Liang and Barsky, "A new concept and method for
 * line clipping", 1984). The step is followed from its end nearer to the box, so that one from or
 * to 1e300 away still meets the border at the right place, never beyond it.
 *
 * @param first its first place in the box
 * @param last its last place in the box
 * @param enters the share of the whole step before the first place
 * @param leaves the share of the whole step up to the last place
 * @param way the unit direction of the step
 */
record Passage(Vec2 first, Vec2 last, double enters, double leaves, Vec2 way) {
  /** Coordinates beyond this, infinite ones too, are taken for it: differences are finite. */
  private static final double LIMIT = 1e150;

  /** Empty where the step misses the box, has no length, or has an end that is not a number. */
  static Optional<Passage> of(Vec2 from, Vec2 to, Domain box) {
    Vec2 start = from.limited(LIMIT);
    Vec2 end = to.limited(LIMIT);
    Vec2 way = end.minus(start);
    if (!(way.norm() > 0)) {
      return Optional.empty();
    }
    boolean backwards = end.distanceTo(box.centre()) < start.distanceTo(box.centre());
    Vec2 near = backwards ? end : start;
    Vec2 far = backwards ? start : end;
    double enters =
        Math.max(enters(near.x(), far.x(), box.x()), enters(near.y(), far.y(), box.y()));
    double leaves =
        Math.min(leaves(near.x(), far.x(), box.x()), leaves(near.y(), far.y(), box.y()));
    if (!(enters <= leaves)) {
      return Optional.empty();
    }
    Vec2 unit = way.times(1 / way.norm());
    Vec2 nearest = at(near, far, enters, box);
    Vec2 farthest = at(near, far, leaves, box);
    return Optional.of(
        backwards
            ? new Passage(farthest, nearest, 1 - leaves, 1 - enters, unit)
            : new Passage(nearest, farthest, enters, leaves, unit));
  }

  private static double enters(double from, double to, Interval side) {
    if (side.contains(from)) {
      return 0;
    }
    double share = ((from < side.from() ? side.from() : side.to()) - from) / (to - from);
    return share >= 0 ? share : Double.POSITIVE_INFINITY;
  }

  private static double leaves(double from, double to, Interval side) {
    return side.contains(to)
        ? 1
        : ((to < side.from() ? side.from() : side.to()) - from) / (to - from);
  }

  /** A border is met but for rounding. */
  private static Vec2 at(Vec2 from, Vec2 to, double share, Domain box) {
    Vec2 place = from.plus(to.minus(from).times(share));
    return new Vec2(box.x().nearest(place.x()), box.y().nearest(place.y()));
  }

  /** Whether the step begins and ends outside the box. */
  boolean crosses() {
    return enters > 0 && leaves < 1;
  }

  /** A place between the first, at 0, and the last, at 1. */
  Vec2 at(double share) {
    return share == 0 ? first : share == 1 ? last : first.plus(last.minus(first).times(share));
  }

  /** What of it comes before a share of the whole step. */
  Passage until(double share) {
    return new Passage(first, at(within(share)), enters, share, way);
  }

  /** What of it comes after a share of the whole step. */
  Passage since(double share) {
    return new Passage(at(within(share)), last, share, leaves, way);
  }

  private double within(double share) {
    return (share - enters) / (leaves - enters);
  }
}
