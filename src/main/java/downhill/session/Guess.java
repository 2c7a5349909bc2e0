package downhill.session;

import downhill.core.descent.Outcome;
import java.util.Arrays;
import java.util.Optional;

/** What a class can say that will happen. */
public enum Guess {
  CONVERGES(Outcome.CONVERGED),
  OSCILLATES(Outcome.OSCILLATING),
  DIVERGES(Outcome.DIVERGED);

  private final Outcome outcome;

  Guess(Outcome outcome) {
    this.outcome = outcome;
  }

  public Outcome outcome() {
    return outcome;
  }

  /** The right guess; empty for an outcome that nobody can guess. */
  public static Optional<Guess> of(Outcome outcome) {
    return Arrays.stream(values()).filter(guess -> guess.outcome == outcome).findFirst();
  }
}
