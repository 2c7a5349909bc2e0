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
      new Experiment(
          "x^2 + 5", Domain.of(-10, 10), new GradientDescent(0.1), new Vec2(9, 0), 1000, List.of());

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
      dispatch(new Edit.RateChanged(0.2), new Edit.RateChanged(0.3));
      assertEquals(Optional.of(0.1), rate());
    }

    @Test
    void goesWhenTheHandLetsGo() {
      dispatch(new Edit.RateChanged(0.2), new Edit.GestureEnded());
      assertEquals(Optional.empty(), rate());
      dispatch(new Edit.RateChanged(0.3));
      assertEquals(Optional.of(0.2), rate());
    }

    @Test
    void isOfNoUseForTheRateThatIsThereAlready() {
      dispatch(new Edit.RateChanged(0.1));
      assertEquals(Optional.empty(), rate());
    }

    @Test
    void staysWhileBallAndViewMove() {
      dispatch(new Edit.RateChanged(0.2), new Play.Scrubbed(3), new Look.FollowToggled());
      assertEquals(Optional.of(0.1), rate());
    }

    @Test
    void goesWithEveryOtherChangeOfTheExperiment() {
      for (Intent other :
          List.of(
              new Edit.StartMoved(new Vec2(2, 0)),
              new Edit.CostTyped("x^2 + 6"),
              new Edit.StepsChanged(77),
              new Edit.ExperimentChosen(PARABOLA.withSteps(99)))) {
        dispatch(new Edit.RateChanged(0.2), new Edit.RateChanged(0.3), other);
        assertEquals(Optional.empty(), rate(), other::toString);
      }
    }

    @Test
    void goesWhenTheDragIsUndone() {
      dispatch(new Edit.RateChanged(0.2));
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
        dispatch(new Edit.RateChanged(rate), new Edit.GestureEnded(), new Compare.Pinned());
      }
    }

    @Test
    void keepTheRunAsItIs() {
      Run run = now().run();
      dispatch(new Compare.Pinned(), new Edit.RateChanged(DIVERGES));
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
      dispatch(new Compare.Unpinned(1));
      assertEquals(List.of(0, 2), slots());
      pinAt(0.4);
      assertEquals(List.of(0, 1, 2), slots());
      assertEquals(0.4, now().pins().get(1).run().rate());
      assertEquals("B", now().pins().get(1).letter());
    }

    @Test
    void areSeenWithTheirCostFunctionWhateverElseChanges() {
      pinAt(0.1, 0.2);
      dispatch(
          new Edit.StartMoved(new Vec2(2, 0)),
          new Edit.DomainChanged(Domain.of(-7, 7)),
          new Edit.StepsChanged(50));
      assertEquals(List.of(0, 1), slots());
      dispatch(new Edit.CostTyped("x^2 + 6"));
      assertEquals(List.of(), slots());
      dispatch(new Edit.CostTyped("x^2 + 5"));
      assertEquals(List.of(0, 1), slots());
    }

    @Test
    void goWhenARunOfAnotherCostFunctionIsPinned() {
      pinAt(0.1, 0.2);
      dispatch(new Edit.CostTyped("x^2 + 6"), new Compare.Pinned());
      assertEquals(List.of(0), slots());
      dispatch(new Edit.CostTyped("x^2 + 5"));
      assertEquals(List.of(), slots());
    }

    @Test
    void ofOtherValuesOfParametersAreNotSeenAndMakeRoom() {
      dispatch(new Edit.CostTyped("a*x^2"));
      pinAt(0.1, 0.2, 0.3, 0.4);
      dispatch(new Edit.ParameterChanged(now().experiment().parameters().get(0).passing(2)));
      assertEquals(List.of(), slots());
      dispatch(new Compare.Pinned());
      assertEquals(List.of(0), slots());
    }

    @Test
    void recallTheirExperimentAsOneUndo() {
      pinAt(0.2);
      dispatch(new Edit.StartMoved(new Vec2(2, 0)), new Edit.RateChanged(0.7));
      Experiment before = now().experiment();
      dispatch(new Edit.GestureEnded(), new Compare.PinRecalled(0));
      assertEquals(PARABOLA.withRate(0.2), now().experiment());
      store.undo();
      assertEquals(before, now().experiment());
    }

    @Test
    void anEmptySlotRecallsNothing() {
      Session before = now();
      dispatch(new Compare.PinRecalled(3), new Compare.Unpinned(2));
      assertEquals(before.experiment(), now().experiment());
    }

    @Test
    void areNoPartOfUndo() {
      dispatch(new Compare.Pinned());
      assertEquals(List.of(0), slots());
      assertEquals(Optional.empty(), store.toUndo().get());
    }
  }

  @Nested
  class Predicting {
    @BeforeEach
    void begin() {
      dispatch(new Play.Scrubbed(12), new Compare.GuessingToggled());
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
      dispatch(new Compare.Guessed(Guess.CONVERGES), new Play.SpeedChanged(100));
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
      dispatch(new Compare.Guessed(Guess.DIVERGES), new Compare.Revealed(), new Compare.Revealed());
      assertEquals(new Score(0, 1), game().score());
      ask(DIVERGES);
      dispatch(new Compare.Guessed(Guess.DIVERGES), new Compare.Revealed());
      assertEquals(new Score(1, 2), game().score());
      ask(OSCILLATES);
      dispatch(new Compare.Guessed(Guess.OSCILLATES), new Play.Scrubbed(last()));
      assertEquals(new Score(2, 3), game().score());
    }

    @Test
    void anAnswerThatIsKnownDoesNotCountAgain() {
      ask(DIVERGES);
      dispatch(new Compare.Guessed(Guess.DIVERGES), new Compare.Revealed());
      ask(OSCILLATES);
      ask(DIVERGES);
      dispatch(new Compare.Guessed(Guess.DIVERGES), new Compare.Revealed());
      assertEquals(new Score(1, 1), game().score());
    }

    @Test
    void whatNobodyCanGuessDoesNotCount() {
      ask(CRAWLS);
      dispatch(new Compare.Guessed(Guess.CONVERGES), new Compare.Revealed());
      assertEquals(Score.NONE, game().score());
      assertEquals(Optional.of(Outcome.STILL_DESCENDING), now().outcome());
    }

    @Test
    void whoSaysNothingIsNotCounted() {
      dispatch(new Compare.Revealed());
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
        dispatch(new Compare.Guessed(Guess.DIVERGES), new Compare.Revealed(), change);
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
      dispatch(new Compare.Guessed(Guess.DIVERGES), new Compare.Guessed(Guess.CONVERGES));
      assertEquals(Optional.of(Guess.CONVERGES), game().guess());
      dispatch(new Play.Stepped(1), new Compare.Guessed(Guess.OSCILLATES));
      assertEquals(Optional.of(Guess.CONVERGES), game().guess());
    }

    @Test
    void nobodyGuessesWhatHasBeenRevealed() {
      dispatch(new Compare.Revealed(), new Compare.Guessed(Guess.CONVERGES));
      assertEquals(Optional.empty(), game().guess());
    }

    @Test
    void theBestRateIsKeptForEachStart() {
      dispatch(new Compare.Revealed());
      int slow = now().run().trajectory().steps();
      assertEquals(Optional.of(slow), game().best(now().experiment()).map(Played::steps));
      ask(CONVERGES_FAST);
      assertEquals(0.1, game().best(now().experiment()).orElseThrow().rate());
      dispatch(new Compare.Revealed());
      assertEquals(CONVERGES_FAST, game().best(now().experiment()).orElseThrow().rate());
      ask(0.2);
      dispatch(new Compare.Revealed());
      assertEquals(CONVERGES_FAST, game().best(now().experiment()).orElseThrow().rate());
      dispatch(new Edit.StartMoved(new Vec2(-3, 0)));
      assertEquals(Optional.empty(), game().best(now().experiment()));
    }

    @Test
    void whatWasPlayedIsKeptOnce() {
      dispatch(new Compare.Revealed());
      ask(DIVERGES);
      dispatch(new Compare.Revealed());
      ask(0.1);
      dispatch(new Compare.Revealed());
      assertEquals(
          List.of(0.1, DIVERGES), game().played(PARABOLA).stream().map(Played::rate).toList());
    }

    @Test
    void whatWasPlayedUnderOtherConditionsIsNotOffered() {
      dispatch(new Compare.Revealed());
      assertEquals(1, game().played(PARABOLA.withRate(0.3)).size());
      assertEquals(List.of(), game().played(PARABOLA.withSteps(7)));
      assertEquals(List.of(), game().played(PARABOLA.withDomain(Domain.of(-20, 20))));
      assertEquals(List.of(), game().played(PARABOLA.withStart(new Vec2(1, 0))));
    }

    @Test
    void nothingIsComparedMeanwhile() {
      dispatch(new Compare.GuessingToggled(), new Compare.Pinned(), new Compare.GuessingToggled());
      assertEquals(List.of(), now().pins());
      dispatch(new Edit.RateChanged(0.3));
      assertEquals(Optional.empty(), now().whatIf().ghost());
      dispatch(new Compare.GuessingToggled());
      assertEquals(1, now().pins().size());
    }

    @Test
    void scoreAndBestOutlastTheGame() {
      dispatch(new Compare.Guessed(Guess.CONVERGES), new Compare.Revealed());
      Guessing played = game();
      dispatch(new Compare.GuessingToggled());
      assertEquals(Optional.of(Outcome.CONVERGED), now().outcome());
      dispatch(new Compare.GuessingToggled());
      assertEquals(played.score(), game().score());
      assertEquals(played.played(), game().played());
      assertTrue(now().hidesEnd());
    }
  }
}
