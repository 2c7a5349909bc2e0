package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import downhill.core.analysis.Rates;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Cells;
import downhill.core.geometry.Interval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Another range of a parameter's slider is an undo, and the same descent. */
class SameDescentTest {
  private static final Interval OTHER = new Interval(0, 3);

  private final Store store =
      new Store(Session.of(Defaults.experiment(CostFunction.of("a*x^2 + y^2")), false));

  private Session now() {
    return store.now();
  }

  private void dispatch(Intent... intents) {
    List.of(intents).forEach(store::dispatch);
  }

  private void chooseRange() {
    Parameter a = now().experiment().parameters().get(0);
    dispatch(new Edit.ParameterChanged(a.withRange(OTHER)), new Edit.GestureEnded());
    assertEquals(OTHER, now().experiment().parameters().get(0).range());
  }

  @Test
  void landscapeAndTrajectoryStayWhenItIsChosenAndWhenItIsUndone() {
    Run before = now().run();
    chooseRange();
    assertSame(before.landscape(), now().run().landscape());
    assertSame(before.trajectory(), now().run().trajectory());
    store.undo();
    assertEquals(before.experiment(), now().experiment());
    assertSame(before.trajectory(), now().run().trajectory());
  }

  @Test
  void aRangeThatMovesTheValueIsAnotherDescent() {
    Run before = now().run();
    Parameter a = now().experiment().parameters().get(0);
    dispatch(new Edit.ParameterChanged(a.withRange(new Interval(2, 3))));
    assertNotEquals(before.landscape(), now().run().landscape());
  }

  @Test
  void aRunIsPinnedOnce() {
    dispatch(new Compare.Pinned());
    chooseRange();
    assertEquals(Optional.of(PinRefusal.HELD), now().whatIf().refusal(now().run()));
    dispatch(new Compare.Pinned());
    assertEquals(1, now().pins().size());
  }

  @Test
  void theGhostOfADragStays() {
    dispatch(new Edit.RateChanged(0.2));
    Parameter a = now().experiment().parameters().get(0);
    dispatch(new Edit.ParameterChanged(a.withRange(OTHER)));
    assertEquals(Optional.of(0.1), now().whatIf().ghost().map(Run::rate));
  }

  @Test
  void nothingIsAskedAnewAndWhatWasPlayedIsKeptOnce() {
    dispatch(new Predict.Toggled(), new Predict.Revealed());
    dispatch(new Predict.Toggled(), new Predict.Toggled());
    dispatch(new Predict.Guessed(Guess.CONVERGES), new Play.Stepped(1));
    chooseRange();
    Guessing game = now().whatIf().guessing();
    assertEquals(Optional.of(Guess.CONVERGES), game.guess());
    assertEquals(1, now().playback().cursor());
    assertEquals(1, game.played(now().experiment()).size());
    dispatch(new Predict.Revealed());
    assertEquals(1, now().whatIf().guessing().played().size());
  }

  @Test
  void theBasinsStayAndAreAskedForOnce() {
    BasinRequest request = BasinRequest.of(now(), Cells.square(now().view(), 4));
    Basins basins = request.answer(() -> false, coarser -> {}).orElseThrow();
    dispatch(new Found.BasinsComputed(basins));
    chooseRange();
    assertSame(basins, now().findings().basins().orElseThrow());
    assertEquals(request, BasinRequest.of(now(), Cells.square(now().view(), 4)));
  }

  @Test
  void theSpectrumIsAskedForOnce() {
    SpectrumRequest request = SpectrumRequest.of(now().run(), Rates.OF_SLIDER);
    chooseRange();
    assertEquals(request, SpectrumRequest.of(now().run(), Rates.OF_SLIDER));
  }
}
