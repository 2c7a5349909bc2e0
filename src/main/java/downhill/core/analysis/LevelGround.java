package downhill.core.analysis;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Rounding;
import downhill.core.calculus.TernarySearch;
import downhill.core.geometry.Vec2;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/** What lies as high as a point on the floor of a valley, and whether a level way leads there. */
final class LevelGround {
  /**
   * Of the rise of the cost round the point: on one floor it differs by less. Between two short of
   * the minimizer of x⁴ it is a sixteenth, on the steps of a stair all of it.
   */
  private static final double SAME_COST = 0.25;

  /** Of a way, places at which it has to be as low. */
  private static final int PARTS = 12;

  /** Of the length of a way: so far aside a floor may bend from place to place. */
  private static final double BEND = 1.5 / PARTS;

  private static final int ROUNDS = 40;

  private final Evaluator evaluator;
  private final Vec2 point;
  private final double cost;
  private final double tolerance;

  /**
   * @param reach how far to look for the rise of the cost
   */
  LevelGround(Evaluator evaluator, Vec2 point, double reach) {
    this.evaluator = evaluator;
    this.point = point;
    this.cost = evaluator.valueAt(point);
    this.tolerance = Math.max(Rounding.most(cost), SAME_COST * riseWithin(reach));
  }

  /** How far the cost rises at the most; 0 where it has no value. */
  private double riseWithin(double reach) {
    return Stream.of(
            new Vec2(reach, 0), new Vec2(-reach, 0), new Vec2(0, reach), new Vec2(0, -reach))
        .mapToDouble(aside -> evaluator.valueAt(point.plus(aside)) - cost)
        .filter(Double::isFinite)
        .reduce(0, Math::max);
  }

  Vec2 point() {
    return point;
  }

  boolean holds(Destination known) {
    return isAsHigh(known.cost());
  }

  private boolean isAsHigh(double value) {
    return Double.compare(value, cost) == 0 || Math.abs(value - cost) <= tolerance;
  }

  /**
   * Whether the way there is as high everywhere: place by place along the straight line, and as far
   * aside as a floor may have bent since the last.
   */
  boolean leadsTo(Destination known) {
    Vec2 way = known.point().minus(point);
    double aside = 0;
    for (int i = 1; i <= PARTS; i++) {
      Vec2 place = point.plus(way.times((double) i / PARTS));
      double from = aside - BEND;
      double to = aside + BEND;
      DoubleUnaryOperator across =
          part -> evaluator.valueAt(place.plus(way.quarterTurned().times(part)));
      double straight = Math.max(from, Math.min(to, 0));
      aside =
          isAsHigh(across.applyAsDouble(straight))
              ? straight
              : TernarySearch.lowest(across, from, to, ROUNDS);
      if (!isAsHigh(across.applyAsDouble(aside))) {
        return false;
      }
    }
    return aside == 0;
  }
}
