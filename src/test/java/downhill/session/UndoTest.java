package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.Outcome;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is taken back, by its name, and made again. */
class UndoTest extends ParabolaStore {
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
        new Edit.RateChanged(0.2), new Edit.StartMoved(new Vec2(1, 0)), new Edit.RateChanged(0.3));
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
