package downhill.core.analysis;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Rounding;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.Arrays;
import java.util.List;

/**
 * The points of a function that are lower than all points one pixel round them, where much nearer
 * the function has risen less: beside a pole to −∞ it has risen as much.
 */
final class LowestPoints {
  private static final int RING = 16;

  /** In pixels. */
  private static final double NEAR = 0.01;

  /** Of the rise in a pixel, what the sharpest of dents has at {@link #NEAR}; √|x| has 0.1. */
  private static final double STEEPEST = 0.5;

  /** A rise by so much less than in the steepest direction is the rounding of a level floor. */
  private static final double LEVEL = 1e-12;

  private final Evaluator evaluator;
  private final CircleSearch circles;
  private final Floor floor;
  private final List<Vec2> ring;
  private final double pixel;

  LowestPoints(Evaluator evaluator, Domain domain) {
    this.evaluator = evaluator;
    circles = new CircleSearch(evaluator);
    pixel = domain.pixel();
    floor = new Floor(evaluator, pixel);
    ring = Vec2.ring(RING, evaluator.dimensions());
  }

  /** Whether the point is one of them, with no level way out. */
  boolean contain(Vec2 point) {
    double value = evaluator.valueAt(point);
    if (!Double.isFinite(value)) {
      return false;
    }
    double[] far = valuesRound(point, pixel);
    double rise = min(far) - value;
    double firstRise = min(valuesRound(point, NEAR * pixel)) - value;
    return rise > LEVEL * (max(far, value) - value) + Rounding.least(value)
        && firstRise >= -Rounding.least(value)
        && firstRise < STEEPEST * rise
        && (evaluator.dimensions() == 1 || hasNoWayOut(point));
  }

  private boolean hasNoWayOut(Vec2 point) {
    return !floor.leadsThrough(point, LEVEL) && circles.lowest(point, pixel) == point;
  }

  /** Without holes. */
  private double[] valuesRound(Vec2 centre, double radius) {
    return ring.stream()
        .mapToDouble(direction -> evaluator.valueAt(centre.plus(direction.times(radius))))
        .filter(value -> !Double.isNaN(value))
        .toArray();
  }

  private static double min(double[] values) {
    return Arrays.stream(values).min().orElse(Double.POSITIVE_INFINITY);
  }

  private static double max(double[] values, double least) {
    return Math.max(least, Arrays.stream(values).max().orElse(least));
  }
}
