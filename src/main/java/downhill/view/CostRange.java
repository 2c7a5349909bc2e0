package downhill.view;

import downhill.core.descent.Trajectory;

/**
 * The finite costs of a run; all are 0 where there is none.
 *
 * @param first at the start, or the first finite one after it
 * @param minPositive the least above 0
 */
record CostRange(double first, double min, double max, double minPositive) {
  static CostRange of(Trajectory run) {
    double first = Double.NaN;
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    double minPositive = Double.POSITIVE_INFINITY;
    for (int step = 0; step <= run.last(); step++) {
      double cost = run.cost(step);
      if (Double.isFinite(cost)) {
        first = Double.isNaN(first) ? cost : first;
        min = Math.min(min, cost);
        max = Math.max(max, cost);
        minPositive = cost > 0 ? Math.min(minPositive, cost) : minPositive;
      }
    }
    return Double.isNaN(first)
        ? new CostRange(0, 0, 0, 0)
        : new CostRange(first, min, max, minPositive);
  }
}
