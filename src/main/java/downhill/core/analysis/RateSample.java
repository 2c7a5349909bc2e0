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

  /**
   * Whether it comes to its minimizer from side to side: 1 &lt; η·λmax, where the factor 1 − ηλ of
   * the steepest direction is negative. At a corner there is no λ.
   */
  public boolean zigzags() {
    return ending.limit().flatMap(Threshold::of).filter(t -> t.zigzag() < rate).isPresent();
  }
}
