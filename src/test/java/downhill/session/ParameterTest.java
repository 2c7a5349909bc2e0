package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.analysis.Rates;
import downhill.core.descent.Outcome;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Interval;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ParameterTest {
  private static final Experiment BOWL = experiment("a*x^2 + b*y^2");

  private final Store store = new Store(Session.of(BOWL, false));

  private static Experiment experiment(String text) {
    return Defaults.experiment(CostFunction.of(text));
  }

  private void dispatch(Intent... intents) {
    List.of(intents).forEach(store::dispatch);
  }

  private Parameter parameter(String name) {
    return store.now().experiment().parameter(name).orElseThrow();
  }

  private void change(String name, double value) {
    dispatch(new Edit.ParameterChanged(parameter(name).withValue(value)));
  }

  private double value(String name) {
    return parameter(name).value();
  }

  @Nested
  class Value {
    @Test
    void aValueOutsideWidensTheRange() {
      Parameter a = Parameter.of("a").withValue(-7);
      assertEquals(new Interval(-7, 5), a.range());
      assertEquals(new Parameter("a", 2, new Interval(2, 3)), a.withRange(new Interval(2, 3)));
    }

    @Test
    void aSliderStopsAtRoundNumbersInItsRange() {
      Random random = new Random(5);
      for (int i = 0; i < 1_000; i++) {
        double from = 100 * random.nextGaussian();
        Interval range = new Interval(from, from + Math.exp(5 * random.nextGaussian()));
        double place = range.at(random.nextDouble());
        Parameter there = new Parameter("a", from, range).near(place);
        assertTrue(range.contains(there.value()), there + " from " + place);
        assertEquals(place, there.value(), range.length() / 100);
        assertEquals(range, there.range());
      }
      assertEquals(1.3, Parameter.of("a").near(1.2991).value());
      assertEquals(1.1, Parameter.of("a").moved(1).value());
      assertEquals(5, Parameter.of("a").moved(1_000).value());
    }

    @Test
    void theDescentIsThatOfTheValue() {
      change("b", 30);
      Outcome diverged = store.now().run().trajectory().outcome();
      assertEquals(Outcome.DIVERGED, diverged, "λmax = 60 at rate 0.1");
      Run typed = Run.of(experiment("1*x^2 + 30*y^2"));
      assertEquals(typed.trajectory().last(), store.now().run().trajectory().last());
      assertEquals(1 + 30 * 100, store.now().run().cost().evaluator().valueAt(1, 10));
    }

    @Test
    void aNameThatDoesNotOccurChangesNothing() {
      dispatch(new Edit.ParameterChanged(new Parameter("q", 3, Parameter.USUAL_RANGE)));
      assertEquals(BOWL, store.now().experiment());
    }

    @Test
    void theSpectrumMayBeOneValueBehind() {
      dispatch(
          new Found.SpectrumComputed(
              SpectrumRequest.of(store.now().run(), Rates.OF_SLIDER)
                  .answer(() -> false)
                  .orElseThrow()));
      change("b", 3);
      assertTrue(store.now().findings().spectrum().isPresent());
      dispatch(new Edit.CostTyped("a*x^2 + b*y^4"));
      assertEquals(Optional.empty(), store.now().findings().spectrum());
    }

    @Test
    void runsOfOtherValuesAreNotComparedWith() {
      dispatch(new Compare.Pinned());
      change("b", 3);
      assertEquals(List.of(), store.now().pins());
      change("b", 1);
      assertEquals(1, store.now().pins().size());
    }
  }

  @Nested
  class Undo {
    @Test
    void oneDragIsOneUndo() {
      change("a", 2);
      change("a", 3);
      dispatch(new Edit.GestureEnded());
      change("b", 2);
      store.undo();
      assertEquals(3 + 1 * 100, store.now().run().cost().evaluator().valueAt(1, 10));
      assertEquals(Optional.of("a 1 → 3"), store.toUndo().get());
      store.undo();
      assertEquals(BOWL, store.now().experiment());
      assertEquals(Optional.empty(), store.toUndo().get());
    }

    @Test
    void aRangeHasANameToo() {
      dispatch(new Edit.ParameterChanged(parameter("a").withRange(new Interval(0, 3))));
      assertEquals(Optional.of("range of a -5:5 → 0:3"), store.toUndo().get());
    }
  }

  @Nested
  class Typing {
    @Test
    void namesThatStayKeepTheirValues() {
      change("b", 3);
      dispatch(new Edit.ParameterChanged(parameter("b").withRange(new Interval(0, 9))));
      dispatch(new Edit.CostTyped("c*x^2 + b*y^2"));
      assertEquals(
          List.of(Parameter.of("c"), new Parameter("b", 3, new Interval(0, 9))),
          store.now().experiment().parameters());
    }

    @Test
    void halfAFormulaOnTheWayLosesNoValue() {
      change("b", 3);
      for (String text : new String[] {"a*x^2 + ", "a*x^2", "a*x^2 + b", "a*x^2 + b*y^4"}) {
        dispatch(new Edit.CostTyped(text));
      }
      assertEquals(3, value("b"));
    }

    @Test
    void anotherSpellingIsTheSameParameter() {
      dispatch(new Edit.CostTyped("x^2 + c_1"), new Edit.GestureEnded());
      change("c_1", 4);
      dispatch(new Edit.CostTyped("x^2 + 2c₁"));
      assertEquals(4, value("c₁"));
    }
  }

  @Nested
  class Sweeping {
    private static final double FRAME = 1 / 60.0;

    /** A sine over 10 in six seconds moves by 10π/6 a second where it is fastest, 0.087 a frame. */
    private static final double MOST_A_FRAME = 0.1;

    private void watch(double seconds) {
      for (int i = 0; i * FRAME < seconds; i++) {
        dispatch(new Play.Ticked(FRAME));
      }
    }

    @Test
    void itRunsThroughTheWholeRangeAndStaysInIt() {
      dispatch(new Play.SweepToggled("a"));
      double least = 1;
      double most = 1;
      for (int i = 0; i < 6.2 / FRAME; i++) {
        double before = value("a");
        dispatch(new Play.Ticked(FRAME));
        assertTrue(parameter("a").range().contains(value("a")));
        assertEquals(before, value("a"), MOST_A_FRAME, "it glides");
        least = Math.min(least, value("a"));
        most = Math.max(most, value("a"));
      }
      assertEquals(new Interval(-5, 5), new Interval(least, most));
      assertEquals(Parameter.USUAL_RANGE, parameter("a").range());
    }

    @Test
    void itBeginsWhereTheParameterIsAndGoesUp() {
      change("a", -2.3);
      dispatch(new Play.SweepToggled("a"), new Play.Ticked(FRAME));
      assertEquals(-2.3, value("a"), MOST_A_FRAME);
      assertTrue(value("a") > -2.3);
    }

    @Test
    void itIsOneUndoThatStopsIt() {
      dispatch(new Play.SweepToggled("a"));
      watch(2);
      store.undo();
      assertEquals(BOWL, store.now().experiment());
      assertFalse(store.now().playback().moves());
      assertEquals(Optional.empty(), store.toUndo().get());
    }

    @Test
    void twoSweepsAreTwoUndos() {
      dispatch(new Play.SweepToggled("a"));
      watch(1);
      dispatch(new Play.SweepToggled("a"));
      double first = value("a");
      dispatch(new Play.SweepToggled("a"));
      watch(1);
      store.undo();
      assertEquals(first, value("a"));
    }

    @Test
    void aStartTakenBackMeanwhileLeavesItRunning() {
      dispatch(new Play.SweepToggled("a"));
      watch(0.5);
      Session before = store.now();
      dispatch(new Edit.StartMoved(new Vec2(1, 1)), new Edit.GestureEnded());
      watch(0.5);
      Experiment later = store.now().experiment();
      store.takeBack(before);
      assertEquals(later.withStart(before.experiment().start()), store.now().experiment());
      assertTrue(store.now().playback().sweeps("a"));
      store.undo();
      assertEquals(BOWL, store.now().experiment());
    }

    @Test
    void aRateDraggedMeanwhileIsOneUndoOfItsOwn() {
      dispatch(new Play.SweepToggled("a"));
      watch(0.5);
      double before = value("a");
      for (int i = 1; i <= 20; i++) {
        dispatch(new Edit.RateChanged(0.1 + 0.01 * i), new Play.Ticked(FRAME));
      }
      dispatch(new Edit.GestureEnded());
      watch(0.5);
      store.undo();
      assertEquals(BOWL.withRate(0.1), store.now().experiment().withParameters(BOWL.parameters()));
      assertEquals(before, value("a"));
      store.undo();
      assertEquals(BOWL, store.now().experiment());
    }

    @Test
    void typingMeanwhileLosesNoValue() {
      change("b", 3);
      dispatch(new Play.SweepToggled("a"));
      for (String text : new String[] {"a*x^2 + ", "a*x^2", "a*x^2 + b", "a*x^2 + b*y^4"}) {
        dispatch(new Edit.CostTyped(text));
        watch(0.1);
      }
      assertEquals(3, value("b"));
      assertTrue(store.now().playback().sweeps("a"));
    }

    @Test
    void itsTextKeepsItsDecimalsOnTheWay() {
      assertEquals("1", store.now().text(parameter("a")));
      dispatch(new Play.SweepToggled("a"));
      for (int i = 0; i < 400; i++) {
        dispatch(new Play.Ticked(FRAME));
        String text = store.now().text(parameter("a"));
        assertTrue(text.matches("-?\\d\\.\\d\\d"), text);
        assertEquals(value("a"), Double.parseDouble(text));
      }
    }

    @Test
    void aHandOnTheParameterStopsIt() {
      dispatch(new Play.SweepToggled("a"));
      watch(0.2);
      change("b", 2);
      assertTrue(store.now().playback().sweeps("a"), "the other one");
      change("a", 2);
      assertFalse(store.now().playback().moves());
    }

    @Test
    void itEndsWithItsParameter() {
      dispatch(new Play.SweepToggled("a"), new Edit.CostTyped("x^2 + b*y^2"));
      assertFalse(store.now().playback().moves());
      dispatch(new Play.SweepToggled("a"));
      assertFalse(store.now().playback().moves(), "there is none of the name");
    }
  }
}
