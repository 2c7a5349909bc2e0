package downhill.session;

import downhill.core.descent.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Predict, then reveal: whatever tells how the run ends is hidden until the ball has come to the
 * end of its path, and what becomes of other rates as long as the game is on.
 *
 * <p>Laws: another descent asks the next question. Score and what was played outlast the game. A
 * question counts once it is revealed, if it was guessed and one of the guesses was right; one that
 * was revealed before, whose answer is known, does not count again while it is among those kept.
 *
 * @param guess what was said that will happen
 * @param played the latest first
 */
public record Guessing(Phase phase, Optional<Guess> guess, Score score, List<Played> played) {
  static final Guessing OFF = new Guessing(Phase.OFF, Optional.empty(), Score.NONE, List.of());

  /** More marks than this nobody tells apart on a slider. */
  static final int MOST_KEPT = 100;

  /** Where the game stands. */
  public enum Phase {
    OFF,
    /** The end is hidden. */
    ASKED,
    REVEALED
  }

  public Guessing {
    played = played.stream().limit(MOST_KEPT).toList();
  }

  public boolean isOn() {
    return phase != Phase.OFF;
  }

  /** Whether nothing may tell how the run ends. */
  public boolean hides() {
    return phase == Phase.ASKED;
  }

  /** What was played of the experiment's cost function and start, the latest first. */
  public List<Played> played(Experiment experiment) {
    return played.stream().filter(known -> known.isFor(experiment)).toList();
  }

  /** What converged in the fewest steps of that. */
  public Optional<Played> best(Experiment experiment) {
    return played(experiment).stream()
        .filter(Played::converges)
        .min(Comparator.comparingInt(Played::steps));
  }

  /** Whether the guess was right; empty where there is nothing to be right about. */
  public Optional<Boolean> isRight(Outcome outcome) {
    return guess.isPresent() && Guess.of(outcome).isPresent()
        ? Optional.of(guess.equals(Guess.of(outcome)))
        : Optional.empty();
  }

  Guessing toggled() {
    return new Guessing(isOn() ? Phase.OFF : Phase.ASKED, Optional.empty(), score, played);
  }

  /** The next question, if the game is on. */
  Guessing asked() {
    return isOn() ? new Guessing(Phase.ASKED, Optional.empty(), score, played) : this;
  }

  Guessing guessed(Guess said) {
    return new Guessing(phase, Optional.of(said), score, played);
  }

  /** The answer to an open question. */
  Guessing revealed(Run run) {
    if (!hides()) {
      return this;
    }
    Score next = isRight(run.trajectory().outcome()).map(score::with).orElse(score);
    return new Guessing(Phase.REVEALED, guess, isKnown(run) ? score : next, playedWith(run));
  }

  private boolean isKnown(Run run) {
    return played.stream().anyMatch(known -> known.experiment().hasDescentOf(run.experiment()));
  }

  private List<Played> playedWith(Run run) {
    Stream<Played> others =
        played.stream().filter(known -> !known.experiment().hasDescentOf(run.experiment()));
    return Stream.concat(Stream.of(Played.of(run)), others).toList();
  }
}
