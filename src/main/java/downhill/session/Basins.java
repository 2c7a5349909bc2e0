package downhill.session;

import downhill.core.analysis.BasinMap;

/**
 * Where a ball from every start of the view would end at the present rate.
 *
 * @param map as fine as it is known so far; its cells may be fewer than those asked for
 */
public record Basins(BasinRequest request, BasinMap map) {
  /** The share that is computed of what was asked for. */
  public double done() {
    return map.cells().equals(request.cells()) ? map.done() : 0;
  }
}
