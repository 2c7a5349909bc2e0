package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.analysis.Rates;
import downhill.core.descent.GradientDescent;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Interval;
import downhill.core.geometry.Vec2;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What hands and time do to an experiment, each gesture as its intents, and its name. */
class ChangeTest {
  private static final Experiment BOWL =
      new Experiment(
          "a*x^2 + y^2",
          Domain.of(-5, 5, -5, 5),
          new GradientDescent(0.1),
          new Vec2(3, 2),
          1000,
          List.of(Parameter.of("a")));

  private record Gesture(String name, List<Intent> intents) {
    static Gesture of(String name, Intent... intents) {
      return new Gesture(name, List.of(intents));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Gesture> gestures() {
    Edit.GestureEnded end = new Edit.GestureEnded();
    return Stream.of(
        Gesture.of(
            "learning rate 0.1 → 0.35",
            new Edit.RateChanged(0.2),
            new Edit.RateChanged(1.2),
            new Edit.RateChanged(0.35),
            end),
        Gesture.of("learning rate 0.1 → 0.5", spectrum(), new Edit.BestRateChosen()),
        Gesture.of(
            "start (3, 2) → (1, −1)",
            new Edit.StartMoved(new Vec2(2, 0)),
            new Edit.StartMoved(new Vec2(1, -1)),
            end),
        Gesture.of("start (3, 2) → (4, 4)", new Edit.StartTyped(new Vec2(4, 4))),
        Gesture.of("start (3, 2) → (300, 2)", new Edit.StartTyped(new Vec2(300, 2))),
        Gesture.of(
            "domain -5:5, -5:5 → -9:9, -5:5", new Edit.DomainChanged(Domain.of(-9, 9, -5, 5))),
        Gesture.of("steps 1000 → 50", new Edit.StepsChanged(50)),
        Gesture.of(
            "f = a*x^2 + y^2 → a*x^4 + y^4",
            new Edit.CostTyped("a*x^4 + y^2"),
            new Edit.CostTyped("a*x^4 + y^"),
            new Edit.CostTyped("a*x^4 + y^4"),
            new Edit.TypingPaused(),
            end),
        Gesture.of(
            "f = a*x^2 + y^2 → x^2 + 5",
            new Edit.ExperimentChosen(Gallery.first().experiment().withCost("x^2 + 5", List.of()))),
        Gesture.of("a 1 → -2", parameter(0), parameter(-1), parameter(-2), end),
        Gesture.of(
            "range of a -5:5 → 0:9",
            new Edit.ParameterChanged(Parameter.of("a").withRange(new Interval(0, 9))),
            end),
        Gesture.of("a 1 → 1.51", sweptFor(10)),
        Gesture.of("start (3, 2) → (300, 2)", new Edit.StartMoved(new Vec2(300, 2)), end));
  }

  private static Edit parameter(double value) {
    return new Edit.ParameterChanged(Parameter.of("a").withValue(value));
  }

  private static Intent[] sweptFor(int frames) {
    return Stream.concat(
            Stream.of(new Play.SweepToggled("a")),
            IntStream.range(0, frames).mapToObj(i -> new Play.Ticked(0.01)))
        .toArray(Intent[]::new);
  }

  private static Found spectrum() {
    SpectrumRequest request = SpectrumRequest.of(Session.of(BOWL, false).run(), Rates.OF_SLIDER);
    return new Found.SpectrumComputed(request.answer(() -> false).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("gestures")
  void aGestureIsOneUndoWithItsName(Gesture gesture) {
    Store store = new Store(Session.of(BOWL, false));
    gesture.intents().forEach(store::dispatch);
    Experiment after = store.now().experiment();
    assertEquals(Optional.of(gesture.name()), store.toUndo().get());
    store.undo();
    assertEquals(BOWL, store.now().experiment());
    assertEquals(Optional.empty(), store.toUndo().get());
    assertEquals(Optional.of(gesture.name()), store.toRedo().get());
    store.redo();
    assertEquals(after, store.now().experiment());
  }

  @Test
  void everyEditIsInTheTable() {
    Set<Class<?>> tried =
        gestures()
            .flatMap(g -> g.intents().stream())
            .map(Object::getClass)
            .collect(Collectors.toSet());
    assertEquals(
        List.of(),
        Arrays.stream(Edit.class.getPermittedSubclasses())
            .filter(c -> !tried.contains(c))
            .toList());
  }
}
