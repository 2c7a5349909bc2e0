package downhill.core.analysis;

import downhill.core.descent.Ending;
import downhill.core.descent.Outcome;

/** What becomes of the descent at one learning rate. */
public record RateSample(double rate, Ending ending) {
  public Outcome outcome() {
    return ending.outcome();
  }

  /** n of “after n steps”. */
  public int steps() {
    return ending.steps();
  }

  /** f at the last computed step. */
  public double finalCost() {
    return ending.finalCost();
  }

  public boolean converges() {
    return outcome() == Outcome.CONVERGED;
  }
}
