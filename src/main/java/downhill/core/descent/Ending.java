package downhill.core.descent;

import java.util.Optional;

/**
 * What is left of a descent when its iterates are forgotten: the outcome and the n of “after n
 * steps”, as {@link Trajectory#outcome()} and {@link Trajectory#steps()} give them.
 *
 * @param finalCost f at the last computed step
 * @param limit the minimizer in which a converged descent ends
 */
public record Ending(Outcome outcome, int steps, double finalCost, Optional<Limit> limit) {
  /** Of the descent that the setup describes, alone. */
  public static Ending of(Setup setup) {
    return Trial.alone(setup).ending();
  }
}
