package downhill.view;

import downhill.session.BasinRequest;
import downhill.session.Basins;

/** Basins of few cells, as many as one frame has time for; learns from each how long they take. */
final class Glance {
  private static final double BUDGET_SECONDS = 8e-3;
  private static final double FEWEST = 12 * 12;
  private static final double MOST = 48 * 48;

  /** Twice as many cells at most from one frame to the next: a cheap one may be followed by any. */
  private static final double GROWTH = 2;

  private double cells = FEWEST;

  Basins at(BasinRequest request) {
    long began = System.nanoTime();
    Basins seen = request.glance((int) cells);
    double seconds = (System.nanoTime() - began) * 1e-9;
    double affordable = cells * Math.min(GROWTH, BUDGET_SECONDS / seconds);
    cells = Math.max(FEWEST, Math.min(MOST, affordable));
    return seen;
  }
}
