package downhill.session;

import downhill.core.descent.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Predict, then reveal: whatever tells how the run ends is hidden until the ball has come to the
 * end of its path.
 *
 * <p>Laws: a change of the experiment asks the next question. Score and bests outlast the game. A
 * question counts once it is revealed, if it was guessed and one of the guesses was right.
 *
 * @param guess what was said that will happen
 */
public record Guessing(Phase phase, Optional<Guess> guess, Score score, List<BestFound> bests) {
  static final Guessing OFF = new Guessing(Phase.OFF, Optional.empty(), Score.NONE, List.of());

  /** Where the game stands. */
  public enum Phase {
    OFF,
    /** The end is hidden. */
    ASKED,
    REVEALED
  }

  public Guessing {
    bests = List.copyOf(bests);
  }

  public boolean isOn() {
    return phase != Phase.OFF;
  }

  /** Whether nothing may tell how the run ends. */
  public boolean hides() {
    return phase == Phase.ASKED;
  }

  /** The best that was found for cost function and start of the experiment. */
  public Optional<BestFound> best(Experiment experiment) {
    return bests.stream().filter(best -> best.isFor(experiment)).findFirst();
  }

  Guessing toggled() {
    return new Guessing(isOn() ? Phase.OFF : Phase.ASKED, Optional.empty(), score, bests);
  }

  /** The next question, if the game is on. */
  Guessing asked() {
    return isOn() ? new Guessing(Phase.ASKED, Optional.empty(), score, bests) : this;
  }

  Guessing guessed(Guess said) {
    return new Guessing(phase, Optional.of(said), score, bests);
  }

  /** The answer to an open question. */
  Guessing revealed(Run run) {
    if (!hides()) {
      return this;
    }
    Optional<Guess> answer = Guess.of(run.trajectory().outcome());
    boolean counts = guess.isPresent() && answer.isPresent();
    Score next = counts ? score.with(guess.equals(answer)) : score;
    return new Guessing(Phase.REVEALED, guess, next, bestsWith(run));
  }

  private List<BestFound> bestsWith(Run run) {
    int steps = run.trajectory().steps();
    boolean beaten = best(run.experiment()).filter(known -> known.steps() <= steps).isPresent();
    if (beaten || run.trajectory().outcome() != Outcome.CONVERGED) {
      return bests;
    }
    Stream<BestFound> others = bests.stream().filter(best -> !best.isFor(run.experiment()));
    return Stream.concat(Stream.of(BestFound.of(run)), others).toList();
  }
}
