package downhill.core.analysis;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Rounding;
import downhill.core.calculus.TernarySearch;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Search without derivatives, for corners such as |x|: steps in eight directions, halved when none
 * of them leads down (Kolda, Lewis and Torczon, "Optimization by direct search", 2003). On a crease
 * such as that of |y − x²| a step that leads down goes exactly along it, which none of eight does:
 * before it is halved, the lowest place at its distance is searched. And the test that a point is
 * lower than all points one pixel round it, and that much nearer the function has risen less:
 * beside a pole to −∞ it has risen as much.
 */
final class Compass {
  private static final int DIRECTIONS = 8;
  private static final int RING = 16;

  /** Directions between which a search by thirds finds the lowest one. */
  private static final int CREASES = 32;

  /** Of the rise in the steepest direction: between two of these no dip is deeper. */
  private static final double DEEPEST = 0.2;

  /** A crease is crossed twice on a ring. */
  private static final int MOST_DIPS = 2;

  /** Thirds that leave 1e-8 of the gap between two directions. */
  private static final int THIRDS = 46;

  /** In pixels. */
  private static final double NEAR = 0.01;

  /** Of the rise in a pixel, what the sharpest of dents has at {@link #NEAR}; √|x| has 0.1. */
  private static final double STEEPEST = 0.5;

  /** In diagonals of the domain. */
  private static final double SHORTEST = 1e-11;

  private static final int MOST_STEPS = 400;

  /** A rise by so much less than in the steepest direction is the rounding of a level floor. */
  private static final double LEVEL = 1e-12;

  private final Evaluator evaluator;
  private final Domain domain;
  private final Floor floor;
  private final List<Vec2> directions;
  private final List<Vec2> ring;
  private final List<Vec2> fineRing;

  Compass(Evaluator evaluator, Domain domain) {
    this.evaluator = evaluator;
    this.domain = domain;
    this.floor = new Floor(evaluator, domain.pixel());
    directions = Vec2.ring(DIRECTIONS, evaluator.dimensions());
    ring = Vec2.ring(RING, evaluator.dimensions());
    fineRing = Vec2.ring(CREASES, evaluator.dimensions());
  }

  Vec2 search(Vec2 start, double firstStep) {
    Vec2 point = start;
    double step = firstStep;
    for (int i = 0; i < MOST_STEPS && step > SHORTEST * domain.diagonal(); i++) {
      Vec2 best = lowestOfRing(point, step);
      if (best == point && evaluator.dimensions() == 2) {
        best = lowestAround(point, step);
      }
      if (best == point) {
        step /= 2;
      }
      point = best;
    }
    return point;
  }

  /** Whether the point is lower than all round it, with no level way out. */
  boolean isLowest(Vec2 point) {
    double value = evaluator.valueAt(point);
    if (!Double.isFinite(value)) {
      return false;
    }
    double[] far = onRing(point, 1);
    double rise = min(far) - value;
    double firstRise = min(onRing(point, NEAR)) - value;
    return rise > LEVEL * (max(far, value) - value) + Rounding.least(value)
        && firstRise >= -Rounding.least(value)
        && firstRise < STEEPEST * rise
        && (evaluator.dimensions() == 1 || !floor.leadsThrough(point, LEVEL))
        && (evaluator.dimensions() == 1 || lowestAround(point, domain.pixel()) == point);
  }

  /** The values at so many pixels round the point, without holes. */
  private double[] onRing(Vec2 centre, double pixels) {
    return values(ring, centre, pixels * domain.pixel())
        .filter(value -> !Double.isNaN(value))
        .toArray();
  }

  private DoubleStream values(List<Vec2> around, Vec2 centre, double radius) {
    return around.stream()
        .mapToDouble(direction -> evaluator.valueAt(centre.plus(direction.times(radius))));
  }

  private static double min(double[] values) {
    return Arrays.stream(values).min().orElse(Double.POSITIVE_INFINITY);
  }

  private static double max(double[] values, double least) {
    return Math.max(least, Arrays.stream(values).max().orElse(least));
  }

  private Vec2 lowestOfRing(Vec2 centre, double radius) {
    Vec2 lowest = centre;
    double least = evaluator.valueAt(centre);
    for (Vec2 direction : directions) {
      Vec2 point = centre.plus(direction.times(radius));
      double value = evaluator.valueAt(point);
      if (value < least) {
        lowest = point;
        least = value;
      }
    }
    return lowest;
  }

  /** The lowest place at the distance, if it is lower than the centre; else the centre. */
  private Vec2 lowestAround(Vec2 centre, double radius) {
    double[] values = values(fineRing, centre, radius).toArray();
    double here = evaluator.valueAt(centre);
    double rise = Arrays.stream(values).min().orElseThrow() - here;
    if (rise > DEEPEST * (Arrays.stream(values).max().orElseThrow() - here)) {
      return centre;
    }
    return IntStream.range(0, CREASES)
        .filter(i -> isDip(values, i))
        .boxed()
        .sorted(Comparator.comparingDouble(i -> values[i]))
        .limit(MOST_DIPS)
        .map(i -> lowestBeside(centre, radius, i))
        .filter(point -> evaluator.valueAt(point) < here - Rounding.least(here))
        .min(Comparator.comparingDouble(evaluator::valueAt))
        .orElse(centre);
  }

  private static boolean isDip(double[] ring, int i) {
    double before = ring[(i + CREASES - 1) % CREASES];
    double after = ring[(i + 1) % CREASES];
    return ring[i] <= before && ring[i] <= after;
  }

  private Vec2 lowestBeside(Vec2 centre, double radius, int i) {
    double gap = 2 * Math.PI / CREASES;
    DoubleFunction<Vec2> at = angle -> centre.plus(Vec2.ofAngle(angle).times(radius));
    return at.apply(
        TernarySearch.lowest(
            angle -> evaluator.valueAt(at.apply(angle)), (i - 1) * gap, (i + 1) * gap, THIRDS));
  }
}
