package downhill.core.analysis;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Grid;
import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the isolated minimizers of a function in a domain: the local minima of a grid, polished by
 * damped Newton steps, or by a compass search where the function has a corner, and merged within
 * one pixel, 1/1000 of the diagonal. A valley with a level floor and a plateau have none.
 */
public final class Minimizers {
  /** The most that are kept, lowest first. */
  public static final int MOST = 32;

  private static final int SAMPLES_1D = 2001;
  private static final int SAMPLES_2D = 129;

  /** Candidates beyond twice the kept number are the higher dents of an egg box. */
  private static final int MOST_CANDIDATES = 2 * MOST;

  private Minimizers() {}

  /** The minimizers in the domain, lowest first; none where nothing is isolated. */
  public static List<Minimizer> of(ScalarFunction f, Domain domain) {
    Grid grid = Grid.of(domain, SAMPLES_1D, SAMPLES_2D);
    Polish polish = new Polish(f, domain, grid);
    List<Minimizer> found = new ArrayList<>();
    for (Vec2 candidate : Dents.of(HeightField.sample(f, grid), MOST_CANDIDATES)) {
      polished(polish, candidate, domain, found)
          .filter(minimizer -> hasNeighbours(f, minimizer.point(), domain.pixel()))
          .ifPresent(found::add);
    }
    found.sort(Comparator.comparingDouble(Minimizer::minimum));
    return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }

  /**
   * Whether f has values a pixel on or back along each axis. For x below 0, xʸ has values on single
   * lines only, with none beside them: nobody would take a place there for the bottom of something.
   */
  private static boolean hasNeighbours(ScalarFunction f, Vec2 point, double pixel) {
    Evaluator evaluator = f.evaluator();
    return Stream.of(new Vec2(pixel, 0), new Vec2(0, pixel))
        .limit(f.dimensions())
        .allMatch(
            aside ->
                hasValue(evaluator, point.plus(aside)) || hasValue(evaluator, point.minus(aside)));
  }

  private static boolean hasValue(Evaluator evaluator, Vec2 point) {
    return Double.isFinite(evaluator.valueAt(point));
  }

  /** The minimizer that a candidate leads to, unless it is known or lies outside. */
  private static Optional<Minimizer> polished(
      Polish polish, Vec2 candidate, Domain domain, List<Minimizer> known) {
    return polish
        .from(candidate)
        .filter(minimizer -> domain.distanceTo(minimizer.point()) <= 1e-3 * domain.pixel())
        .filter(
            minimizer ->
                known.stream().noneMatch(k -> domain.areOne(k.point(), minimizer.point())));
  }
}
