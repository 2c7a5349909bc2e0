package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.Outcome;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.session.Guessing.Phase;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A game: who foretells the end of a run? */
class PredictingTest extends ParabolaStore {
  /** Of ηλ = 2, 2.2, 0.8 and 0.0002 on a parabola with λ = 2. */
  private static final double OSCILLATES = 1;

  private static final double DIVERGES = 1.1;
  private static final double CONVERGES_FAST = 0.4;
  private static final double CRAWLS = 1e-4;

  @BeforeEach
  void begin() {
    dispatch(new Play.Scrubbed(12), new Predict.Toggled());
  }

  private Guessing game() {
    return now().whatIf().guessing();
  }

  private void ask(double rate) {
    dispatch(new Edit.RateChanged(rate), new Edit.GestureEnded());
  }

  @Test
  void beginsAtTheStartWithTheEndHidden() {
    assertEquals(0, now().playback().cursor());
    assertEquals(Phase.ASKED, game().phase());
    assertEquals(Optional.empty(), now().outcome());
    assertFalse(now().restsBeforeStep());
  }

  @Test
  void theBallAtTheEndOfItsPathGivesTheAnswer() {
    dispatch(new Predict.Guessed(Guess.CONVERGES), new Play.SpeedChanged(100));
    dispatch(new Play.PlayToggled(), new Play.Ticked(0.05));
    assertEquals(Phase.ASKED, game().phase());
    for (int i = 0; i < last(); i++) {
      dispatch(new Play.Ticked(0.05));
    }
    assertEquals(Phase.REVEALED, game().phase());
    assertEquals(new Score(1, 1), game().score());
    assertEquals(Optional.of(Outcome.CONVERGED), now().outcome());
  }

  @Test
  void everyAnswerCountsOnceAsRightOrWrong() {
    dispatch(new Predict.Guessed(Guess.DIVERGES), new Predict.Revealed(), new Predict.Revealed());
    assertEquals(new Score(0, 1), game().score());
    ask(DIVERGES);
    dispatch(new Predict.Guessed(Guess.DIVERGES), new Predict.Revealed());
    assertEquals(new Score(1, 2), game().score());
    ask(OSCILLATES);
    dispatch(new Predict.Guessed(Guess.OSCILLATES), new Play.Scrubbed(last()));
    assertEquals(new Score(2, 3), game().score());
  }

  @Test
  void anAnswerThatIsKnownDoesNotCountAgain() {
    ask(DIVERGES);
    dispatch(new Predict.Guessed(Guess.DIVERGES), new Predict.Revealed());
    ask(OSCILLATES);
    ask(DIVERGES);
    dispatch(new Predict.Guessed(Guess.DIVERGES), new Predict.Revealed());
    assertEquals(new Score(1, 1), game().score());
  }

  @Test
  void whatNobodyCanGuessDoesNotCount() {
    ask(CRAWLS);
    dispatch(new Predict.Guessed(Guess.CONVERGES), new Predict.Revealed());
    assertEquals(Score.NONE, game().score());
    assertEquals(Optional.of(Outcome.STILL_DESCENDING), now().outcome());
  }

  @Test
  void whoSaysNothingIsNotCounted() {
    dispatch(new Predict.Revealed());
    assertEquals(Score.NONE, game().score());
    assertEquals(Phase.REVEALED, game().phase());
  }

  @Test
  void anyChangeOfTheExperimentAsksAnew() {
    for (Intent change :
        List.of(
            new Edit.RateChanged(0.3),
            new Edit.StartMoved(new Vec2(3, 0)),
            new Edit.CostTyped("x^4"))) {
      dispatch(new Predict.Guessed(Guess.DIVERGES), new Predict.Revealed(), change);
      assertTrue(now().hidesEnd(), change::toString);
      assertEquals(Optional.empty(), game().guess());
      assertEquals(0, now().playback().cursor());
    }
  }

  @Test
  void anEqualExperimentAsksNothingAnew() {
    dispatch(new Play.PlayToggled(), new Play.Ticked(0.5));
    double cursor = now().playback().cursor();
    assertTrue(cursor > 0);
    dispatch(new Edit.RateChanged(now().run().rate()));
    assertEquals(cursor, now().playback().cursor());
    assertTrue(now().playback().playing());
  }

  @Test
  void aGuessMayChangeUntilTheBallHasLeft() {
    dispatch(new Predict.Guessed(Guess.DIVERGES), new Predict.Guessed(Guess.CONVERGES));
    assertEquals(Optional.of(Guess.CONVERGES), game().guess());
    dispatch(new Play.Stepped(1), new Predict.Guessed(Guess.OSCILLATES));
    assertEquals(Optional.of(Guess.CONVERGES), game().guess());
  }

  @Test
  void nobodyGuessesWhatHasBeenRevealed() {
    dispatch(new Predict.Revealed(), new Predict.Guessed(Guess.CONVERGES));
    assertEquals(Optional.empty(), game().guess());
  }

  @Test
  void theBestRateIsKeptForEachStart() {
    dispatch(new Predict.Revealed());
    int slow = now().run().trajectory().steps();
    assertEquals(Optional.of(slow), game().best(now().experiment()).map(Played::steps));
    ask(CONVERGES_FAST);
    assertEquals(0.1, game().best(now().experiment()).orElseThrow().rate());
    dispatch(new Predict.Revealed());
    assertEquals(CONVERGES_FAST, game().best(now().experiment()).orElseThrow().rate());
    ask(0.2);
    dispatch(new Predict.Revealed());
    assertEquals(CONVERGES_FAST, game().best(now().experiment()).orElseThrow().rate());
    dispatch(new Edit.StartMoved(new Vec2(-3, 0)));
    assertEquals(Optional.empty(), game().best(now().experiment()));
  }

  @Test
  void whatWasPlayedIsKeptOnce() {
    dispatch(new Predict.Revealed());
    ask(DIVERGES);
    dispatch(new Predict.Revealed());
    ask(0.1);
    dispatch(new Predict.Revealed());
    assertEquals(
        List.of(0.1, DIVERGES), game().played(PARABOLA).stream().map(Played::rate).toList());
  }

  @Test
  void ofVeryManyThatWerePlayedTheOldestAreForgotten() {
    Run run = now().run();
    Guessing guessing = game();
    int played = Guessing.MOST_KEPT + 7;
    for (int steps = 1; steps <= played; steps++) {
      guessing = guessing.revealed(run.with(PARABOLA.withSteps(steps))).asked();
    }
    assertEquals(
        IntStream.iterate(played, steps -> steps > 7, steps -> steps - 1).boxed().toList(),
        guessing.played().stream().map(kept -> kept.experiment().steps()).toList());
  }

  @Test
  void whatWasPlayedUnderOtherConditionsIsNotOffered() {
    dispatch(new Predict.Revealed());
    assertEquals(1, game().played(PARABOLA.withRate(0.3)).size());
    assertEquals(List.of(), game().played(PARABOLA.withSteps(7)));
    assertEquals(List.of(), game().played(PARABOLA.withDomain(Domain.of(-20, 20))));
    assertEquals(List.of(), game().played(PARABOLA.withStart(new Vec2(1, 0))));
  }

  @Test
  void nothingIsComparedMeanwhile() {
    dispatch(new Predict.Toggled(), new Compare.Pinned(), new Predict.Toggled());
    assertEquals(List.of(), now().pins());
    dispatch(new Edit.RateChanged(0.3));
    assertEquals(Optional.empty(), now().whatIf().ghost());
    dispatch(new Predict.Toggled());
    assertEquals(1, now().pins().size());
  }

  /** Each of its values would be another question. */
  @Test
  void aGuessAndABallStopAParameterThatRuns() {
    dispatch(new Edit.CostTyped("a*x^2"));
    for (Intent played :
        List.of(
            new Predict.Guessed(Guess.CONVERGES),
            new Predict.Revealed(),
            new Play.PlayedFromStart(),
            new Play.PlayToggled())) {
      dispatch(new Play.SweepToggled("a"), new Play.Ticked(0.1));
      assertTrue(now().playback().sweeps("a"));
      dispatch(played);
      assertFalse(now().playback().sweeps("a"));
    }
    assertTrue(now().playback().playing());
  }

  @Test
  void scoreAndBestOutlastTheGame() {
    dispatch(new Predict.Guessed(Guess.CONVERGES), new Predict.Revealed());
    Guessing played = game();
    dispatch(new Predict.Toggled());
    assertEquals(Optional.of(Outcome.CONVERGED), now().outcome());
    dispatch(new Predict.Toggled());
    assertEquals(played.score(), game().score());
    assertEquals(played.played(), game().played());
    assertTrue(now().hidesEnd());
  }
}
