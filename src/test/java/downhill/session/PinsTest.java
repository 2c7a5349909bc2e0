package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Runs that are kept to compare with. */
class PinsTest extends ParabolaStore {
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
    dispatch(new Compare.Pinned(), new Edit.RateChanged(1.1));
    assertEquals(List.of(new Pin(0, run)), now().pins());
  }

  @Test
  void areFourAtMost() {
    pinAt(0.1, 0.2, 0.3, 0.4, 0.5);
    assertEquals(List.of(0, 1, 2, 3), slots());
    assertEquals(Optional.of(PinRefusal.FULL), now().whatIf().refusal(now().run()));
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
  void waitForTheirCostFunctionWhateverIsPinnedMeanwhile() {
    pinAt(0.1, 0.2);
    dispatch(new Edit.CostTyped("x^2 + 6"), new Compare.Pinned());
    assertEquals(List.of(0), slots());
    dispatch(new Edit.CostTyped("x^2 + 5"));
    assertEquals(List.of(0, 1), slots());
  }

  @Test
  void ofEachValueOfAParameterAreFourWithSlotsOfTheirOwn() {
    dispatch(new Edit.CostTyped("a*x^2"));
    Parameter a = now().experiment().parameters().get(0);
    for (double value : new double[] {1, 2, 3}) {
      dispatch(new Edit.ParameterChanged(a.passing(value)));
      assertEquals(List.of(), slots());
      pinAt(0.1, 0.2, 0.3, 0.4, 0.5);
      assertEquals(List.of(0, 1, 2, 3), slots());
      dispatch(new Compare.Unpinned(2));
    }
    for (double value : new double[] {1, 2, 3}) {
      dispatch(new Edit.ParameterChanged(a.passing(value)));
      assertEquals(List.of(0, 1, 3), slots());
    }
    dispatch(new Compare.AllUnpinned());
    assertEquals(List.of(), slots());
    dispatch(new Edit.ParameterChanged(a.passing(1)));
    assertEquals(List.of(0, 1, 3), slots());
  }

  @Test
  void ofVeryManyLandscapesTheOldestAreForgotten() {
    List<Run> runs =
        IntStream.range(0, WhatIf.MOST_KEPT + 7)
            .mapToObj(i -> Run.of(Defaults.experiment(CostFunction.of("x^2 + " + i))))
            .toList();
    WhatIf kept = WhatIf.NOTHING;
    for (Run run : runs) {
      kept = kept.pinned(run);
    }
    assertEquals(runs.subList(7, runs.size()), kept.pins().stream().map(Pin::run).toList());
  }

  @Test
  void thatAreRefusedStopNothing() {
    dispatch(new Edit.CostTyped("a*x^2"), new Compare.Pinned());
    dispatch(new Play.SweepToggled("a"), new Compare.Pinned());
    assertTrue(now().playback().sweeps("a"));
  }

  @Test
  void stopAParameterThatRuns() {
    dispatch(new Edit.CostTyped("a*x^2"), new Play.SweepToggled("a"), new Play.Ticked(0.5));
    dispatch(new Compare.Pinned(), new Play.Ticked(0.5));
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
