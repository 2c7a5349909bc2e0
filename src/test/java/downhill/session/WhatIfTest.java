package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.GradientDescent;
import downhill.core.descent.Outcome;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.session.Guessing.Phase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WhatIfTest {
  private static final Experiment PARABOLA =
      new Experiment("x^2 + 5", Domain.of(-10, 10), new GradientDescent(0.1), new Vec2(9, 0), 1000);

  /** Of ηλ = 2, 2.2 and 1.4 on a parabola with λ = 2. */
  private static final double OSCILLATES = 1;

  private static final double DIVERGES = 1.1;
  private static final double CONVERGES_FAST = 0.4;
  private static final double CRAWLS = 1e-4;

  private Store store;

  @BeforeEach
  void open() {
    store = new Store(Session.of(PARABOLA, false));
  }

  private void dispatch(Intent... intents) {
    List.of(intents).forEach(store::dispatch);
  }

  private Session now() {
    return store.now();
  }

  private int last() {
    return now().run().trajectory().last();
  }

  @Nested
  class Ghost {
    private Optional<Double> rate() {
      return now().whatIf().ghost().map(Run::rate);
    }

    @Test
    void isTheRunAsItWasBeforeTheWholeDrag() {
      dispatch(new Intent.RateChanged(0.2), new Intent.RateChanged(0.3));
      assertEquals(Optional.of(0.1), rate());
    }

    @Test
    void goesWhenTheHandLetsGo() {
      dispatch(new Intent.RateChanged(0.2), new Intent.GestureEnded());
      assertEquals(Optional.empty(), rate());
      dispatch(new Intent.RateChanged(0.3));
      assertEquals(Optional.of(0.2), rate());
    }

    @Test
    void isOfNoUseForTheRateThatIsThereAlready() {
      dispatch(new Intent.RateChanged(0.1));
      assertEquals(Optional.empty(), rate());
    }

    @Test
    void staysWhileBallAndViewMove() {
      dispatch(new Intent.RateChanged(0.2), new Intent.Scrubbed(3), new Intent.FollowToggled());
      assertEquals(Optional.of(0.1), rate());
    }

    @Test
    void goesWithEveryOtherChangeOfTheExperiment() {
      for (Intent other :
          List.of(
              new Intent.StartMoved(new Vec2(2, 0)),
              new Intent.CostTyped("x^2 + 6"),
              new Intent.StepsChanged(77),
              new Intent.ExperimentChosen(PARABOLA.withSteps(99)))) {
        dispatch(new Intent.RateChanged(0.2), new Intent.RateChanged(0.3), other);
        assertEquals(Optional.empty(), rate(), other::toString);
      }
    }

    @Test
    void goesWhenTheDragIsUndone() {
      dispatch(new Intent.RateChanged(0.2));
      store.undo();
      assertEquals(Optional.empty(), rate());
      store.redo();
      assertEquals(Optional.empty(), rate());
    }
  }

  @Nested
  class Pins {
    private List<Integer> slots() {
      return now().pins().stream().map(Pin::slot).toList();
    }

    private void pinAt(double... rates) {
      for (double rate : rates) {
        dispatch(new Intent.RateChanged(rate), new Intent.GestureEnded(), new Intent.Pinned());
      }
    }

    @Test
    void keepTheRunAsItIs() {
      Run run = now().run();
      dispatch(new Intent.Pinned(), new Intent.RateChanged(DIVERGES));
      assertEquals(List.of(new Pin(0, run)), now().pins());
    }

    @Test
    void areFourAtMost() {
      pinAt(0.1, 0.2, 0.3, 0.4, 0.5);
      assertEquals(List.of(0, 1, 2, 3), slots());
      assertTrue(now().whatIf().isFull());
    }

    @Test
    void keepARunOnce() {
      pinAt(0.2, 0.3, 0.2);
      assertEquals(List.of(0, 1), slots());
    }

    @Test
    void takeTheFirstFreeSlotSoThatTheOthersKeepTheirLook() {
      pinAt(0.1, 0.2, 0.3);
      dispatch(new Intent.Unpinned(1));
      assertEquals(List.of(0, 2), slots());
      pinAt(0.4);
      assertEquals(List.of(0, 1, 2), slots());
      assertEquals(0.4, now().pins().get(1).run().rate());
      assertEquals("B", now().pins().get(1).letter());
    }

    @Test
    void goWithTheirCostFunctionAndStayWithAnythingElse() {
      pinAt(0.1, 0.2);
      dispatch(
          new Intent.StartMoved(new Vec2(2, 0)),
          new Intent.DomainChanged(Domain.of(-7, 7)),
          new Intent.StepsChanged(50));
      assertEquals(List.of(0, 1), slots());
      dispatch(new Intent.CostTyped("x^2 + 6"));
      assertEquals(List.of(), slots());
    }

    @Test
    void recallTheirExperimentAsOneUndo() {
      pinAt(0.2);
      dispatch(new Intent.StartMoved(new Vec2(2, 0)), new Intent.RateChanged(0.7));
      Experiment before = now().experiment();
      dispatch(new Intent.GestureEnded(), new Intent.PinRecalled(0));
      assertEquals(PARABOLA.withRate(0.2), now().experiment());
      store.undo();
      assertEquals(before, now().experiment());
    }

    @Test
    void anEmptySlotRecallsNothing() {
      Session before = now();
      dispatch(new Intent.PinRecalled(3), new Intent.Unpinned(2));
      assertEquals(before.experiment(), now().experiment());
    }

    @Test
    void areNoPartOfUndo() {
      dispatch(new Intent.Pinned());
      assertEquals(List.of(0), slots());
      assertEquals(Optional.empty(), store.toUndo().get());
    }
  }

  @Nested
  class Predicting {
    @BeforeEach
    void begin() {
      dispatch(new Intent.Scrubbed(12), new Intent.GuessingToggled());
    }

    private Guessing game() {
      return now().whatIf().guessing();
    }

    private void ask(double rate) {
      dispatch(new Intent.RateChanged(rate), new Intent.GestureEnded());
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
      dispatch(new Intent.Guessed(Guess.CONVERGES), new Intent.SpeedChanged(100));
      dispatch(new Intent.PlayToggled(), new Intent.Ticked(0.05));
      assertEquals(Phase.ASKED, game().phase());
      for (int i = 0; i < last(); i++) {
        dispatch(new Intent.Ticked(0.05));
      }
      assertEquals(Phase.REVEALED, game().phase());
      assertEquals(new Score(1, 1), game().score());
      assertEquals(Optional.of(Outcome.CONVERGED), now().outcome());
    }

    @Test
    void everyAnswerCountsOnceAsRightOrWrong() {
      dispatch(new Intent.Guessed(Guess.DIVERGES), new Intent.Revealed(), new Intent.Revealed());
      assertEquals(new Score(0, 1), game().score());
      ask(DIVERGES);
      dispatch(new Intent.Guessed(Guess.DIVERGES), new Intent.Revealed());
      assertEquals(new Score(1, 2), game().score());
      ask(OSCILLATES);
      dispatch(new Intent.Guessed(Guess.OSCILLATES), new Intent.Scrubbed(last()));
      assertEquals(new Score(2, 3), game().score());
    }

    @Test
    void whatNobodyCanGuessDoesNotCount() {
      ask(CRAWLS);
      dispatch(new Intent.Guessed(Guess.CONVERGES), new Intent.Revealed());
      assertEquals(Score.NONE, game().score());
      assertEquals(Optional.of(Outcome.STILL_DESCENDING), now().outcome());
    }

    @Test
    void whoSaysNothingIsNotCounted() {
      dispatch(new Intent.Revealed());
      assertEquals(Score.NONE, game().score());
      assertEquals(Phase.REVEALED, game().phase());
    }

    @Test
    void anyChangeOfTheExperimentAsksAnew() {
      for (Intent change :
          List.of(
              new Intent.RateChanged(0.3),
              new Intent.StartMoved(new Vec2(3, 0)),
              new Intent.CostTyped("x^4"))) {
        dispatch(new Intent.Guessed(Guess.DIVERGES), new Intent.Revealed(), change);
        assertTrue(now().hidesEnd(), change::toString);
        assertEquals(Optional.empty(), game().guess());
        assertEquals(0, now().playback().cursor());
      }
    }

    @Test
    void aGuessMayChangeUntilTheBallHasLeft() {
      dispatch(new Intent.Guessed(Guess.DIVERGES), new Intent.Guessed(Guess.CONVERGES));
      assertEquals(Optional.of(Guess.CONVERGES), game().guess());
      dispatch(new Intent.Stepped(1), new Intent.Guessed(Guess.OSCILLATES));
      assertEquals(Optional.of(Guess.CONVERGES), game().guess());
    }

    @Test
    void nobodyGuessesWhatHasBeenRevealed() {
      dispatch(new Intent.Revealed(), new Intent.Guessed(Guess.CONVERGES));
      assertEquals(Optional.empty(), game().guess());
    }

    @Test
    void theBestRateIsKeptForEachStart() {
      dispatch(new Intent.Revealed());
      int slow = now().run().trajectory().steps();
      assertEquals(Optional.of(slow), game().best(now().experiment()).map(BestFound::steps));
      ask(CONVERGES_FAST);
      assertEquals(0.1, game().best(now().experiment()).orElseThrow().rate());
      dispatch(new Intent.Revealed());
      assertEquals(CONVERGES_FAST, game().best(now().experiment()).orElseThrow().rate());
      ask(0.2);
      dispatch(new Intent.Revealed());
      assertEquals(CONVERGES_FAST, game().best(now().experiment()).orElseThrow().rate());
      dispatch(new Intent.StartMoved(new Vec2(-3, 0)));
      assertEquals(Optional.empty(), game().best(now().experiment()));
    }

    @Test
    void nothingIsComparedMeanwhile() {
      dispatch(new Intent.GuessingToggled(), new Intent.Pinned(), new Intent.GuessingToggled());
      assertEquals(List.of(), now().pins());
      dispatch(new Intent.RateChanged(0.3));
      assertEquals(Optional.empty(), now().whatIf().ghost());
      dispatch(new Intent.GuessingToggled());
      assertEquals(1, now().pins().size());
    }

    @Test
    void scoreAndBestOutlastTheGame() {
      dispatch(new Intent.Guessed(Guess.CONVERGES), new Intent.Revealed());
      Guessing played = game();
      dispatch(new Intent.GuessingToggled());
      assertEquals(Optional.of(Outcome.CONVERGED), now().outcome());
      dispatch(new Intent.GuessingToggled());
      assertEquals(played.score(), game().score());
      assertEquals(played.bests(), game().bests());
      assertTrue(now().hidesEnd());
    }
  }
}
