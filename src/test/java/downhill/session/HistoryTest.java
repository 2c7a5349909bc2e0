package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.expression.CostFunction;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is one undo, and what is none. */
class HistoryTest {
  private final Experiment first = Defaults.experiment(CostFunction.of("a*x^2 + b*y^2"));
  private final Store store = new Store(Session.of(first, false));

  private Experiment now() {
    return store.now().experiment();
  }

  private void dispatch(Intent... intents) {
    List.of(intents).forEach(store::dispatch);
  }

  /** Law: of more changes than are kept the last ones are undone, and all of those. */
  @Test
  void ofVeryManyChangesTheOldestAreForgotten() {
    History history = new History();
    int changes = History.CAPACITY + 7;
    for (int i = 1; i <= changes; i++) {
      history.replaced(first.withSteps(i), "");
    }
    Experiment now = first.withSteps(changes + 1);
    for (int undone = 1; undone <= History.CAPACITY; undone++) {
      now = history.undo(now).orElseThrow();
      assertEquals(changes + 1 - undone, now.steps());
    }
    assertEquals(Optional.empty(), history.undo(now));
  }

  @Nested
  class Sweeps {
    @Test
    void ofTwoParametersInARowAreTwoUndos() {
      dispatch(new Play.SweepToggled("a"), new Play.Ticked(0.5), new Play.Ticked(0.5));
      Experiment between = now();
      dispatch(new Play.SweepToggled("b"), new Play.Ticked(0.5), new Play.Ticked(0.5));
      store.undo();
      assertEquals(between, now());
      store.undo();
      assertEquals(first, now());
      assertEquals(Optional.empty(), store.toUndo().get());
    }
  }

  @Nested
  class Idle {
    private void dragTheRateAndBack() {
      dispatch(new Edit.RateChanged(0.2), new Edit.RateChanged(0.1));
    }

    @Test
    void aGestureThatEndsWhereItBeganIsNoUndo() {
      dragTheRateAndBack();
      dispatch(new Edit.GestureEnded());
      assertEquals(Optional.empty(), store.toUndo().get());
    }

    @Test
    void theUndoBeforeItIsStillThere() {
      dispatch(new Edit.StepsChanged(50));
      dragTheRateAndBack();
      dispatch(new Edit.GestureEnded());
      assertEquals(Optional.of("steps 1000 → 50"), store.toUndo().get());
      store.undo();
      assertEquals(first, now());
      assertEquals(Optional.empty(), store.toUndo().get());
    }

    @Test
    void theRedoBeforeItIsStillThere() {
      dispatch(new Edit.StepsChanged(50));
      store.undo();
      dragTheRateAndBack();
      dispatch(new Edit.GestureEnded());
      assertEquals(Optional.of("steps 1000 → 50"), store.toRedo().get());
      store.redo();
      assertEquals(first.withSteps(50), now());
    }

    @Test
    void anotherGestureEndsItToo() {
      dragTheRateAndBack();
      Session before = store.now();
      dispatch(new Edit.StartMoved(new Vec2(1, 0)), new Edit.GestureEnded());
      store.takeBack(before);
      assertEquals(Optional.empty(), store.toUndo().get());
    }

    @Test
    void anUndoInTheMiddleOfItTakesWhatWasBefore() {
      dispatch(new Edit.StepsChanged(50));
      dragTheRateAndBack();
      store.undo();
      assertEquals(first, now());
    }

    @Test
    void aFormulaThatIsTypedAndDeletedIsNoUndo() {
      dispatch(new Edit.CostTyped(first.cost() + "+"), new Edit.CostTyped(first.cost() + "+1"));
      dispatch(new Edit.CostTyped(first.cost()), new Edit.GestureEnded());
      assertEquals(Optional.empty(), store.toUndo().get());
    }

    @Test
    void aGestureThatPassesWhereItBeganIsOneUndo() {
      dragTheRateAndBack();
      dispatch(new Edit.RateChanged(0.3), new Edit.GestureEnded());
      store.undo();
      assertEquals(first, now());
      assertEquals(Optional.empty(), store.toUndo().get());
    }
  }
}
