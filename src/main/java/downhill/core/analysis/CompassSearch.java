package downhill.core.analysis;

import downhill.core.calculus.Evaluator;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.List;

/**
 * Search without derivatives, for corners such as |x|: steps in eight directions, halved when none
 * of them leads down. With two variables, before a step is halved, the lowest place at its distance
 * is searched, which may lie on a crease.
 *
 * <p>Source: T. Kolda, R. Lewis and V. Torczon, Optimization by Direct Search, SIAM Review 45
 * (2003), doi:10.1137/S003614450242889.
 */
final class CompassSearch {
  private static final int DIRECTIONS = 8;

  /** In diagonals of the domain. */
  private static final double SHORTEST = 1e-11;

  private static final int MOST_STEPS = 400;

  private final Evaluator evaluator;
  private final CircleSearch circles;
  private final List<Vec2> directions;
  private final double shortest;

  CompassSearch(Evaluator evaluator, Domain domain) {
    this.evaluator = evaluator;
    circles = new CircleSearch(evaluator);
    directions = Vec2.ring(DIRECTIONS, evaluator.dimensions());
    shortest = SHORTEST * domain.diagonal();
  }

  /** Where the search ends that begins at the point. */
  Vec2 from(Vec2 start, double firstStep) {
    Vec2 point = start;
    double step = firstStep;
    for (int i = 0; i < MOST_STEPS && step > shortest; i++) {
      Vec2 best = lowestBeside(point, step);
      if (best == point && evaluator.dimensions() == 2) {
        best = circles.lowest(point, step);
      }
      if (best == point) {
        step /= 2;
      }
      point = best;
    }
    return point;
  }

  private Vec2 lowestBeside(Vec2 centre, double distance) {
    Vec2 lowest = centre;
    double least = evaluator.valueAt(centre);
    for (Vec2 direction : directions) {
      Vec2 point = centre.plus(direction.times(distance));
      double value = evaluator.valueAt(point);
      if (value < least) {
        lowest = point;
        least = value;
      }
    }
    return lowest;
  }
}
