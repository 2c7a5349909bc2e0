package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Rounding;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;

/**
 * Tells how the cost bends round a point where there is no slope, by the cost alone, 1 and 3 px
 * away: where λ is 0 at a place within a pixel, that of the point says nothing.
 */
final class BendsByCost {
  private static final int DIRECTIONS = 16;

  private final Evaluator evaluator;
  private final double pixel;

  BendsByCost(Evaluator evaluator, double pixel) {
    this.evaluator = evaluator;
    this.pixel = pixel;
  }

  /** What the point is, if the cost falls from it along an axis. */
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
            evaluator.valueAt(point.plus(direction.times(pixel))),
            evaluator.valueAt(point.plus(direction.times(Lengths.ASIDE * pixel))));
    return there < here - Rounding.most(here);
  }
}
