package downhill.view.basins;

import downhill.session.BasinRequest;
import downhill.session.Basins;

/**
 * Basins of few cells, as many as one frame has time for; learns from each how long they take, and
 * makes do with what it has where one takes longer than the last ones.
 */
final class Glance {
  private static final double BUDGET_NANOSECONDS = 8e6;
  private static final double FEWEST = 12 * 12;
  private static final double MOST = 48 * 48;

  /** Twice as many cells at most from one frame to the next: a cheap one may be followed by any. */
  private static final double GROWTH = 2;

  private double cells = FEWEST;

  Basins at(BasinRequest request) {
    long began = System.nanoTime();
    Basins seen = request.glance((int) cells, () -> System.nanoTime() - began > BUDGET_NANOSECONDS);
    double spent = System.nanoTime() - began;
    double affordable = cells * seen.map().done() * Math.min(GROWTH, BUDGET_NANOSECONDS / spent);
    cells = Math.max(FEWEST, Math.min(MOST, affordable));
    return seen;
  }
}
