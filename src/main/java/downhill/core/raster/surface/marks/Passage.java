package downhill.core.raster.surface.marks;

import downhill.core.geometry.Clip;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.Optional;

/**
 * The part of a straight step that lies in a box. One from or to 1e300 away, or infinitely far,
 * still meets the border at the right place, never beyond it.
 *
 * @param first its first place in the box
 * @param last its last place in the box
 * @param enters the share of the whole step before the first place
 * @param leaves the share of the whole step up to the last place
 * @param way the unit direction of the step
 */
record Passage(Vec2 first, Vec2 last, double enters, double leaves, Vec2 way) {
  /** Empty where the step misses the box, has no length, or has an end that is not a number. */
  static Optional<Passage> of(Vec2 from, Vec2 to, Domain box) {
    Vec2 start = from.limited(Clip.FARTHEST);
    Vec2 end = to.limited(Clip.FARTHEST);
    double length = start.distanceTo(end);
    Clip clip = new Clip(box);
    if (!(length > 0) || !clip.cut(start.x(), start.y(), end.x(), end.y(), 0)) {
      return Optional.empty();
    }
    return Optional.of(
        new Passage(
            within(box, clip.first()),
            within(box, clip.last()),
            clip.enters(),
            clip.leaves(),
            end.minus(start).times(1 / length)));
  }

  /** A border is met but for rounding. */
  private static Vec2 within(Domain box, Vec2 place) {
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
