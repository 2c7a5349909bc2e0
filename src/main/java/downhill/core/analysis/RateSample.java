package downhill.core.analysis;

import downhill.core.descent.Ending;
import downhill.core.descent.Outcome;
import java.util.Comparator;

/** What becomes of the descent at one learning rate. */
public record RateSample(double rate, Ending ending) {
  static final Comparator<RateSample> BY_RATE = Comparator.comparingDouble(RateSample::rate);

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
