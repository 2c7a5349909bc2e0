package downhill.session;

import downhill.core.analysis.BasinMap;
import downhill.core.geometry.Domain;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where a ball from every start of the view would end at the present rate.
 *
 * @param map as fine as it is known so far; its cells may be fewer than those asked for
 */
public record Basins(BasinRequest request, BasinMap map) {
  /** The minimizer that a run ends in, by its number; empty where it ends in none that is named. */
  public OptionalInt minimizerOf(Run run) {
    Domain domain = run.experiment().domain();
    return run.trajectory().limit().stream()
        .flatMapToInt(
            limit ->
                IntStream.range(0, map.minimizers().size())
                    .filter(i -> domain.areOne(map.minimizers().get(i), limit.minimizer())))
        .findFirst();
  }

  /** The share that is computed of what was asked for. */
  public double done() {
    return map.cells().equals(request.cells()) ? map.done() : 0;
  }
}
