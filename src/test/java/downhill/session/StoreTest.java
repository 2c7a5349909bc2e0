package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.GradientDescent;
import downhill.core.descent.Outcome;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StoreTest {
  private static final Experiment PARABOLA =
      new Experiment(
          "x^2 + 5", Domain.of(-10, 10), new GradientDescent(0.1), new Vec2(9, 0), 1000, List.of());

  private Store store;

  @BeforeEach
  void open() {
    store = new Store(Session.of(PARABOLA, false));
  }

  private void dispatch(Intent... intents) {
    List.of(intents).forEach(store::dispatch);
  }

  @Nested
  class Undo {
    @Test
    void oneDragOfTheSliderIsOneUndo() {
      dispatch(
          new Edit.RateChanged(0.2),
          new Edit.RateChanged(0.3),
          new Edit.RateChanged(1.1),
          new Edit.GestureEnded());
      assertEquals(Outcome.DIVERGED, store.now().run().trajectory().verdict().outcome());
      store.undo();
      assertEquals(PARABOLA, store.now().experiment());
      assertFalse(store.toUndo().get().isPresent());
    }

    @Test
    void twoDragsAreTwoUndos() {
      dispatch(
          new Edit.RateChanged(0.2),
          new Edit.GestureEnded(),
          new Edit.RateChanged(0.3),
          new Edit.GestureEnded());
      store.undo();
      assertEquals(0.2, store.now().run().rate());
    }

    @Test
    void anotherGestureInBetweenEndsTheFirst() {
      dispatch(
          new Edit.RateChanged(0.2),
          new Edit.StartMoved(new Vec2(1, 0)),
          new Edit.RateChanged(0.3));
      store.undo();
      assertEquals(PARABOLA.withRate(0.2).withStart(new Vec2(1, 0)), store.now().experiment());
    }

    @Test
    void scrubbingAndPlayingChangeNoExperiment() {
      dispatch(
          new Play.Scrubbed(7),
          new Play.Stepped(1),
          new Play.PlayToggled(),
          new Play.Ticked(0.05),
          new Look.FollowToggled(),
          new Look.ViewChanged(Domain.of(0, 1)));
      assertEquals(PARABOLA, store.now().experiment());
      assertFalse(store.toUndo().get().isPresent());
    }

    @Test
    void undoAndRedoWalkTheSameExperimentsBothWays() {
      Random random = new Random(11);
      List<Experiment> seen = new ArrayList<>(List.of(store.now().experiment()));
      for (int i = 0; i < 1_200; i++) {
        dispatch(new Edit.RateChanged(1e-3 + random.nextDouble()), new Edit.GestureEnded());
        seen.add(store.now().experiment());
      }
      for (int i = seen.size() - 2; i >= 0; i--) {
        store.undo();
        assertEquals(seen.get(i), store.now().experiment());
      }
      for (Experiment experiment : seen.subList(1, seen.size())) {
        store.redo();
        assertEquals(experiment, store.now().experiment());
      }
      assertFalse(store.toRedo().get().isPresent());
    }

    @Test
    void aChangeForgetsWhatWasUndone() {
      dispatch(new Edit.RateChanged(0.2), new Edit.GestureEnded());
      store.undo();
      dispatch(new Edit.RateChanged(0.4));
      assertFalse(store.toRedo().get().isPresent());
    }

    @Test
    void eachChangeHasItsName() {
      assertEquals("learning rate 0.1 → 0.35", undoNameAfter(new Edit.RateChanged(0.35)));
      assertEquals("start 9 → −2.5", undoNameAfter(new Edit.StartMoved(new Vec2(-2.5, 0))));
      assertEquals("steps 1000 → 50", undoNameAfter(new Edit.StepsChanged(50)));
      assertEquals(
          "domain -10:10 → -10:30", undoNameAfter(new Edit.DomainChanged(Domain.of(-10, 30))));
      assertEquals("f = x^2 + 5 → x^4", undoNameAfter(new Edit.CostTyped("x^4")));
      assertEquals("what was typed", undoNameAfter(new Edit.CostTyped("x^4+")));
    }

    private String undoNameAfter(Intent intent) {
      dispatch(intent, new Edit.GestureEnded());
      return store.toUndo().get().orElseThrow();
    }

    @Test
    void redoNamesTheChangeAsUndoDid() {
      dispatch(new Edit.RateChanged(0.2), new Edit.GestureEnded(), new Edit.RateChanged(0.4));
      store.undo();
      assertEquals(Optional.of("learning rate 0.2 → 0.4"), store.toRedo().get());
      assertEquals(Optional.of("learning rate 0.1 → 0.2"), store.toUndo().get());
      store.undo();
      assertEquals(Optional.empty(), store.toUndo().get());
    }

    @Test
    void undoTakesABadTextAwayFirst() {
      dispatch(new Edit.CostTyped("x^2 + (5"));
      assertTrue(store.toUndo().get().isPresent());
      store.undo();
      assertEquals(Formula.good("x^2 + 5"), store.now().formula());
    }

    @Test
    void whatIsTypedAfterABadTextWasTakenAwayIsAnUndoOfItsOwn() {
      dispatch(new Edit.CostTyped("x^3"), new Edit.CostTyped("x^3+"));
      store.undo();
      dispatch(new Edit.CostTyped("x^3+x"));
      store.undo();
      assertEquals("x^3", store.now().experiment().cost());
    }

    @Test
    void whatIsTakenBackLeavesNothingToUndoOrRedo() {
      dispatch(new Edit.RateChanged(0.2), new Edit.GestureEnded());
      Session before = store.now();
      dispatch(new Edit.StartMoved(new Vec2(1, 0)), new Edit.GestureEnded());
      store.takeBack(before);
      assertEquals(before, store.now());
      assertEquals(Optional.of("learning rate 0.1 → 0.2"), store.toUndo().get());
      assertEquals(Optional.empty(), store.toRedo().get());
    }

    @Test
    void whatIsTakenBackLeavesAllThatWasUndone() {
      dispatch(new Edit.RateChanged(0.2), new Edit.GestureEnded());
      dispatch(new Edit.StepsChanged(50));
      store.undo();
      store.undo();
      Session before = store.now();
      dispatch(new Edit.StartMoved(new Vec2(1, 0)), new Edit.StartMoved(new Vec2(2, 0)));
      store.takeBack(before);
      store.redo();
      assertEquals(0.2, store.now().run().rate());
      store.redo();
      assertEquals(50, store.now().experiment().steps());
    }

    @Test
    void whatSomethingElseCameAfterIsNotTakenBack() {
      Session before = store.now();
      dispatch(new Edit.StartMoved(new Vec2(1, 0)), new Edit.GestureEnded());
      dispatch(new Edit.RateChanged(0.2), new Edit.GestureEnded());
      Session now = store.now();
      store.takeBack(before);
      assertSame(now, store.now());
    }
  }

  @Nested
  class Typing {
    @Test
    void aBadTextKeepsTheLastGoodLandscape() {
      Run before = store.now().run();
      dispatch(new Edit.CostTyped("x^2 + "));
      assertTrue(store.now().formula().problem().isPresent());
      assertSame(before, store.now().run());
    }

    @Test
    void aGoodTextOfTheSameDomainKeepsTheStart() {
      dispatch(new Edit.CostTyped("x^4"), new Edit.StartMoved(new Vec2(1.5, 0)));
      dispatch(new Edit.CostTyped("x^4 + 1"));
      assertEquals(new Vec2(1.5, 0), store.now().experiment().start());
    }

    @Test
    void aChosenStartSurvivesAnotherDefaultDomain() {
      dispatch(new Edit.StartMoved(new Vec2(6.5, 0)), new Edit.CostTyped("x^2 + 8"));
      assertEquals(new Vec2(6.5, 0), store.now().experiment().start());
      assertEquals(Domain.of(-6.5, 6.5), store.now().experiment().domain());
    }

    @Test
    void halfAFormulaOnTheWayLosesNothing() {
      dispatch(new Edit.CostTyped("x*y + 1"), new Edit.StartMoved(new Vec2(1, 2)));
      String target = "x*x + y*y + 7";
      for (int i = 1; i <= target.length(); i++) {
        dispatch(new Edit.CostTyped(target.substring(0, i)));
      }
      assertEquals(target, store.now().experiment().cost());
      assertEquals(new Vec2(1, 2), store.now().experiment().start());
      store.undo();
      assertEquals("x*y + 1", store.now().experiment().cost());
    }

    /** Each part is an undo of its own, but whoever thinks over a formula writes one formula. */
    @Test
    void aPauseInTheMiddleLosesNothing() {
      dispatch(new Edit.CostTyped("x*y + 1"), new Edit.StartMoved(new Vec2(1, 2)));
      Domain domain = Domain.of(-2, 3, -1, 4);
      dispatch(new Edit.DomainChanged(domain), new Edit.GestureEnded());
      for (String part : new String[] {"x*x", "x*x + 4", "x*x + 4*y*y"}) {
        dispatch(new Edit.CostTyped(part), new Edit.TypingPaused());
      }
      assertEquals(new Vec2(1, 2), store.now().experiment().start());
      assertEquals(domain, store.now().experiment().domain());
      store.undo();
      assertEquals("x*x + 4", store.now().experiment().cost());
    }

    @Test
    void aBadTextStaysWhileTheRateIsDragged() {
      dispatch(new Edit.CostTyped("x^2 + ("), new Edit.RateChanged(0.3));
      assertEquals("x^2 + (", store.now().formula().text());
      assertTrue(store.now().formula().problem().isPresent());
    }

    @Test
    void aBallThatRollsBeginsAnewOnAnotherLandscape() {
      dispatch(new Edit.RateChanged(0.01), new Play.PlayToggled(), new Play.Ticked(0.5));
      double place = store.now().playback().place();
      assertTrue(place > 0);
      dispatch(new Edit.CostTyped(store.now().formula().text() + " "));
      assertEquals(place, store.now().playback().place());
      dispatch(new Edit.CostTyped("x^2 + 3*y^2"));
      assertEquals(0, store.now().playback().place());
      assertTrue(store.now().playback().playing());
    }

    @Test
    void anExampleTakesTheFieldFromABadText() {
      dispatch(new Edit.CostTyped("x^2 + ("), new Edit.ExperimentChosen(PARABOLA));
      assertEquals(Formula.good("x^2 + 5"), store.now().formula());
    }

    @Test
    void aReferenceFunctionComesWithItsDomain() {
      dispatch(new Edit.CostTyped("(1-x)^2 + 100(y-x^2)^2"));
      assertEquals(Domain.of(-2, 2, -1, 3), store.now().experiment().domain());
      assertEquals(new Vec2(-1.2, 1.8), store.now().experiment().start());
    }
  }

  @Nested
  class Playing {
    private int last() {
      return store.now().run().trajectory().last();
    }

    @Test
    void theBallStopsAtTheEndAndPlaysAgainFromTheStart() {
      dispatch(new Play.SpeedChanged(100), new Play.PlayToggled());
      for (int i = 0; i < 10 * last(); i++) {
        dispatch(new Play.Ticked(0.05));
      }
      assertEquals(new Playback(last(), false, 100, false), store.now().playback());
      dispatch(new Play.PlayToggled());
      assertEquals(new Playback(0, true, 100, false), store.now().playback());
    }

    @Test
    void aPauseInTheMiddleOfAStepShowsThatStep() {
      dispatch(new Play.Scrubbed(2.5));
      assertTrue(store.now().showsStep());
      assertFalse(store.now().restsBeforeStep());
      dispatch(new Play.Scrubbed(2));
      assertTrue(store.now().restsBeforeStep());
      dispatch(new Play.PlayToggled());
      assertFalse(store.now().showsStep());
    }

    @Test
    void aStepGoesToWholeIterates() {
      dispatch(new Play.Scrubbed(2.5), new Play.Stepped(1));
      assertEquals(3, store.now().playback().cursor());
      dispatch(new Play.Scrubbed(2.5), new Play.Stepped(-1));
      assertEquals(2, store.now().playback().cursor());
      dispatch(new Play.Stepped(-10));
      assertEquals(0, store.now().playback().cursor());
    }

    @Test
    void theBallIsBetweenItsIterates() {
      dispatch(new Play.Scrubbed(0.5));
      assertEquals((9 + 7.2) / 2, store.now().ball().x(), 1e-9);
    }

    @Test
    void withReducedMotionTheBallIsOnItsIteratesOnly() {
      dispatch(new Play.MotionReduced(true), new Play.PlayToggled());
      for (int i = 0; i < 100; i++) {
        dispatch(new Play.Ticked(0.03));
        int step = store.now().playback().step();
        assertEquals(store.now().run().trajectory().at(step), store.now().ball());
      }
      assertEquals(15, store.now().playback().step(), "5 steps a second, for 3 s");
    }

    @Test
    void movingTheStartPutsTheBallThere() {
      dispatch(new Play.Scrubbed(5), new Edit.StartMoved(new Vec2(-4, 0)));
      assertEquals(new Vec2(-4, 0), store.now().ball());
    }
  }

  @Nested
  class Looking {
    @Test
    void followingHoldsTheBallAndChangesNoOutcome() {
      dispatch(new Edit.RateChanged(1.1), new Look.FollowToggled());
      var verdict = store.now().run().trajectory().verdict();
      dispatch(new Play.Scrubbed(10));
      assertTrue(store.now().view().contains(store.now().ball()));
      assertEquals(verdict, store.now().run().trajectory().verdict());
      dispatch(new Look.FollowToggled());
      assertEquals(PARABOLA.domain(), store.now().view());
    }

    @Test
    void aTypedStartWidensTheDomain() {
      dispatch(new Edit.StartTyped(new Vec2(10_000, 0)));
      assertEquals(Domain.of(-10_000, 10_000), store.now().experiment().domain());
      assertEquals(Outcome.CONVERGED, store.now().run().trajectory().verdict().outcome());
    }

    @Test
    void aClickLeavesTheDomain() {
      dispatch(new Edit.StartMoved(new Vec2(30, 0)));
      assertEquals(PARABOLA.domain(), store.now().experiment().domain());
    }
  }
}
