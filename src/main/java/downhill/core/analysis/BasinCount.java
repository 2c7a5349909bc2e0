package downhill.core.analysis;

import downhill.core.descent.Outcome;

/** How many cells of a basin map are of which kind. */
final class BasinCount {
  /** Of the converging cells: the last ones, beside the edges of basins, take any number. */
  private static final double NEARLY_ALL = 0.98;

  private static final int[] ROUND = {10, 20, 30, 60, 100, 200, BasinMap.MOST_STEPS};

  private final int[] ofOutcome = new int[Outcome.values().length];
  private final int[] ofMinimizer;
  private final int[] arriving = new int[BasinMap.MOST_STEPS + 1];

  BasinCount(byte[] outcomes, short[] steps, int[] owners, int minimizers) {
    ofMinimizer = new int[minimizers];
    for (int i = 0; i < outcomes.length; i++) {
      ofOutcome[outcomes[i]]++;
      if (owners[i] != BasinMap.NONE) {
        ofMinimizer[owners[i]]++;
        arriving[steps[i]]++;
      }
    }
  }

  int ofOutcome(Outcome outcome) {
    return ofOutcome[outcome.ordinal()];
  }

  int ofMinimizer(int minimizer) {
    return ofMinimizer[minimizer];
  }

  int slowest() {
    double enough = NEARLY_ALL * ofOutcome(Outcome.CONVERGED);
    int steps = 0;
    int arrived = arriving[0];
    while (arrived < enough) {
      arrived += arriving[++steps];
    }
    int round = 0;
    while (ROUND[round] < steps) {
      round++;
    }
    return ROUND[round];
  }
}
