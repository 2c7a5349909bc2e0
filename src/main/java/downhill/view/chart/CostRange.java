package downhill.view.chart;

import downhill.core.descent.Trajectory;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The finite costs of a run, and of what is seen of others beside it.
 *
 * @param first at the start, or the first finite one after it; NaN where there is none
 * @param minPositive the least above 0, but for a few that lie far below all others: a ball that
 *     jumps about a minimum comes upon it now and then
 * @param endless whether a cost was too large for a number
 */
record CostRange(double first, double min, double max, double minPositive, boolean endless) {
  /** Costs of others that are larger than the run’s by more are not worth an axis for them. */
  private static final double MOST_BEYOND = 1e3;

  /** One of so many costs may be left out, where it lies below the rest by a greater factor. */
  private static final int FEW = 100;

  private static final double FAR_BELOW = 1e-3;

  private static final CostRange EMPTY =
      new CostRange(
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          false);

  static CostRange of(Trajectory run, List<Trajectory> others) {
    boolean endless = run.cost(run.last()) == Double.POSITIVE_INFINITY;
    CostRange own = of(run, run.last(), Double.MAX_VALUE).withEnd(endless);
    double largest = Math.max(Math.abs(own.min), Math.abs(own.max));
    double most = Math.min(Double.MAX_VALUE, MOST_BEYOND * largest);
    return others.stream()
        .map(other -> of(other, Math.min(other.last(), run.last()), most))
        .reduce(own, CostRange::and);
  }

  /** Of steps 0…last, without costs of another size. */
  private static CostRange of(Trajectory run, int last, double most) {
    CostRange range = EMPTY;
    for (int step = 0; step <= last; step++) {
      double cost = run.cost(step);
      if (Math.abs(cost) <= most) {
        double positive = cost > 0 ? cost : EMPTY.minPositive;
        range = range.and(new CostRange(cost, cost, cost, positive, false));
      }
    }
    boolean mayHaveLows = last >= FEW && range.minPositive < FAR_BELOW * range.max;
    return mayHaveLows ? range.withoutLows(low(run, last, most)) : range;
  }

  /** The least positive cost of a run that more than a few are no larger than. */
  private static double low(Trajectory run, int last, double most) {
    double[] costs =
        IntStream.rangeClosed(0, last)
            .mapToDouble(run::cost)
            .filter(cost -> cost > 0 && cost <= most)
            .sorted()
            .toArray();
    return costs.length > last / FEW ? costs[last / FEW] : 0;
  }

  private CostRange withoutLows(double low) {
    return FAR_BELOW * low > minPositive ? new CostRange(first, min, max, low, endless) : this;
  }

  private CostRange withEnd(boolean now) {
    return new CostRange(first, min, max, minPositive, now);
  }

  boolean isEmpty() {
    return Double.isNaN(first);
  }

  private CostRange and(CostRange later) {
    return new CostRange(
        Double.isNaN(first) ? later.first : first,
        Math.min(min, later.min),
        Math.max(max, later.max),
        Math.min(minPositive, later.minPositive),
        endless || later.endless);
  }
}
