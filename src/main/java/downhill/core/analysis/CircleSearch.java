package downhill.core.analysis;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Rounding;
import downhill.core.calculus.TernarySearch;
import downhill.core.geometry.Vec2;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * The lowest place on a circle of the plane. On a crease such as that of |y − x²| a step that leads
 * down goes exactly along it, which none of some fixed directions does: so between the lowest of
 * those it is searched by thirds.
 */
final class CircleSearch {
  private static final int DIRECTIONS = 32;

  /** Of the rise in the steepest direction: between two of these no dip is deeper. */
  private static final double DEEPEST = 0.2;

  /** A crease is crossed twice on a circle. */
  private static final int MOST_DIPS = 2;

  /** Thirds that leave 1e-8 of the gap between two directions. */
  private static final int THIRDS = 46;

  private static final double GAP = 2 * Math.PI / DIRECTIONS;

  private final Evaluator evaluator;
  private final List<Vec2> directions = Vec2.ring(DIRECTIONS, 2);

  CircleSearch(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** The lowest place at the distance, if it is lower than the centre; else the centre. */
  Vec2 lowest(Vec2 centre, double radius) {
    double[] values =
        directions.stream()
            .mapToDouble(direction -> evaluator.valueAt(centre.plus(direction.times(radius))))
            .toArray();
    double here = evaluator.valueAt(centre);
    double rise = Arrays.stream(values).min().orElseThrow() - here;
    if (rise > DEEPEST * (Arrays.stream(values).max().orElseThrow() - here)) {
      return centre;
    }
    return IntStream.range(0, DIRECTIONS)
        .filter(i -> isDip(values, i))
        .boxed()
        .sorted(Comparator.comparingDouble(i -> values[i]))
        .limit(MOST_DIPS)
        .map(i -> lowestBeside(centre, radius, i))
        .filter(point -> evaluator.valueAt(point) < here - Rounding.least(here))
        .min(Comparator.comparingDouble(evaluator::valueAt))
        .orElse(centre);
  }

  private static boolean isDip(double[] values, int i) {
    double before = values[(i + DIRECTIONS - 1) % DIRECTIONS];
    double after = values[(i + 1) % DIRECTIONS];
    return values[i] <= before && values[i] <= after;
  }

  private Vec2 lowestBeside(Vec2 centre, double radius, int i) {
    DoubleFunction<Vec2> at = angle -> centre.plus(Vec2.ofAngle(angle).times(radius));
    return at.apply(
        TernarySearch.lowest(
            angle -> evaluator.valueAt(at.apply(angle)), (i - 1) * GAP, (i + 1) * GAP, THIRDS));
  }
}
