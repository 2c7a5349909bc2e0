package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.analysis.Rates;
import downhill.core.geometry.Domain;
import downhill.session.Appearance;
import downhill.session.Edit;
import downhill.session.Found;
import downhill.session.Gallery;
import downhill.session.Lens;
import downhill.session.Look;
import downhill.session.Picture;
import downhill.session.Play;
import downhill.session.Predict;
import downhill.session.RateStops;
import downhill.session.Session;
import downhill.session.Spectrum;
import downhill.session.SpectrumRequest;
import downhill.session.Store;
import downhill.session.Theme;
import downhill.view.control.Notice;
import downhill.view.keys.KeyBinding;
import downhill.view.keys.KeyGroup;
import downhill.view.keys.KeyTable;
import downhill.view.keys.KeyboardFocus;
import downhill.view.keys.WindowKey;
import downhill.view.rate.BestRate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Walks the table of keys: each does what the sheet says of it, whoever has the focus, except where
 * that part keeps the key.
 */
class KeyWalkTest {
  private static final double RATE = 0.01;
  private static final int STEP = 12;
  private static final List<String> OF_EACH_KIND =
      List.of(
          "fullscreen",
          "projector",
          "speed",
          "gallery",
          "play",
          "lens-curvature",
          "formula",
          "map",
          "surface",
          "rate",
          "timeline",
          "outcome",
          "worked");

  private final List<String> asked = new ArrayList<>();
  private Store store;
  private Spectrum spectrum;
  private KeyTable table;
  private MainView view;
  private Window window;

  /** What a key has changed, and what it has asked of the window. */
  private record Moment(Session before, Session after, List<String> asked) {
    double stepped() {
      return Math.abs(after.playback().cursor() - before.playback().cursor());
    }

    boolean isAtAnEnd() {
      double cursor = after.playback().cursor();
      return cursor == 0 || cursor == after.run().trajectory().last();
    }

    boolean asks(String what) {
      return asked.equals(List.of(what));
    }

    Optional<Picture> maximised(Session session) {
      return session.display().arrangement().maximised();
    }

    Appearance appearance() {
      return after.display().appearance();
    }
  }

  private final Map<String, Predicate<Moment>> does = new HashMap<>();

  {
    does.put("keys.play", m -> m.after().playback().playing() != m.before().playback().playing());
    does.put("keys.step", m -> m.stepped() == 1);
    does.put("keys.remote", m -> m.stepped() == 1);
    does.put("keys.ten-steps", m -> m.stepped() == 10);
    does.put("keys.ends", Moment::isAtAnEnd);
    does.put(
        "keys.show", m -> m.after().playback().playing() && m.after().playback().cursor() == 0);
    does.put("keys.stop", m -> !m.after().playback().playing());
    does.put(
        "keys.rate-stop",
        m -> Set.of(RateStops.above(RATE), RateStops.below(RATE)).contains(m.after().run().rate()));
    does.put("keys.best", m -> m.after().run().rate() == spectrum.best().orElseThrow());
    does.put("keys.curvature", m -> m.after().display().lens() == Lens.CURVATURE);
    does.put("keys.basins", m -> m.after().display().lens() == Lens.BASINS);
    does.put("keys.describe", m -> m.after().display().described());
    does.put("keys.pin", m -> m.asks("pin"));
    does.put("keys.predict", m -> m.after().whatIf().guessing().isOn());
    does.put("keys.guess", m -> m.after().whatIf().guessing().guess().isPresent());
    does.put("keys.follow", m -> m.after().display().following());
    does.put("keys.reset", m -> m.after().display().zoom().isEmpty());
    does.put("keys.alone", m -> !m.maximised(m.after()).equals(m.maximised(m.before())));
    does.put("keys.panel", m -> m.asks("fold"));
    does.put("keys.formula", m -> m.asks("formula"));
    does.put("keys.undo", m -> m.after().experiment().steps() == 500);
    does.put("keys.redo", m -> m.after().experiment().steps() == 700);
    does.put("keys.copy", m -> m.asks("copy"));
    does.put("keys.theme", m -> m.appearance().isDark());
    does.put("keys.projector", m -> m.appearance().projector());
    does.put("keys.fullscreen", m -> m.asks("fullscreen"));
    does.put("keys.blank", m -> m.asks("black") || m.asks("white"));
    does.put("keys.sheet", m -> m.asks("sheet"));
  }

  @BeforeEach
  void open() {
    store = new Store(Session.of(Gallery.first().experiment(), false));
    store.dispatch(new Edit.StepsChanged(600));
    spectrum =
        SpectrumRequest.of(store.now().run(), Rates.OF_SLIDER).answer(() -> false).orElseThrow();
    window =
        Window.of(
            () -> {
              view = new MainView(store);
              Scene scene = new Scene(view, 1280, 720);
              table = new KeyTable(store, actions());
              table.install(scene);
              KeyboardFocus.install(scene);
              return scene;
            });
  }

  private KeyTable.WindowActions actions() {
    return new KeyTable.WindowActions(
        Map.of(
            WindowKey.FULL_SCREEN, () -> asked.add("fullscreen"),
            WindowKey.FORMULA, () -> asked.add("formula"),
            WindowKey.COPY, () -> asked.add("copy"),
            WindowKey.PIN, () -> asked.add("pin"),
            WindowKey.BEST_RATE, new BestRate(store, new Notice()),
            WindowKey.PANEL, () -> asked.add("fold"),
            WindowKey.CURVATURE, () -> store.dispatch(new Look.LensToggled(Lens.CURVATURE)),
            WindowKey.BASINS, () -> store.dispatch(new Look.LensToggled(Lens.BASINS)),
            WindowKey.COST_ALONE, () -> store.dispatch(new Look.PictureMaximised(Picture.COST))),
        () -> asked.add("leave"),
        () -> asked.add("sheet"),
        asked::add);
  }

  @AfterEach
  void close() {
    window.close();
  }

  /**
   * A ball that rolls on a zoomed picture, between a change to undo and one to make again.
   *
   * @param game whether its end is to be predicted
   */
  private void begin(boolean game) {
    if (store.now().whatIf().guessing().isOn() != game) {
      store.dispatch(new Predict.Toggled());
    }
    store.dispatch(new Edit.ExperimentChosen(Gallery.first().experiment().withRate(RATE)));
    Stream.of(500, 600, 700).forEach(steps -> store.dispatch(new Edit.StepsChanged(steps)));
    store.undo();
    store.dispatch(new Found.SpectrumComputed(spectrum));
    store.dispatch(new Look.LensChosen(Lens.NUMBERS));
    store.dispatch(new Look.Described(false));
    store.dispatch(new Look.ThemeChosen(Theme.LIGHT));
    if (store.now().display().appearance().projector()) {
      store.dispatch(new Look.ProjectorToggled());
    }
    store.dispatch(new Look.PicturesRestored());
    store.dispatch(new Look.ViewChanged(Domain.of(-1, 1, -1, 1)));
    store.dispatch(new Play.Scrubbed(STEP));
    store.dispatch(new Play.PlayToggled());
    asked.clear();
  }

  private Moment afterPressing(Node owner, KeyEvent key, boolean game) {
    begin(game);
    owner.requestFocus();
    Session before = store.now();
    Event.fireEvent(owner, key);
    Session after = store.now();
    Event.fireEvent(owner, released(key));
    return new Moment(before, after, List.copyOf(asked));
  }

  private static Stream<KeyEvent> events(KeyBinding binding) {
    return Stream.concat(
        binding.keys().stream().map(KeyWalkTest::pressed),
        binding.signs().codePoints().mapToObj(Character::toString).map(KeyWalkTest::typed));
  }

  private static KeyEvent pressed(KeyCodeCombination key) {
    boolean shift = key.getShift() == KeyCombination.ModifierValue.DOWN;
    boolean shortcut = key.getShortcut() == KeyCombination.ModifierValue.DOWN;
    return event(KeyEvent.KEY_PRESSED, "", key.getCode(), shift, shortcut);
  }

  private static KeyEvent typed(String character) {
    return event(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, false, false);
  }

  private static KeyEvent released(KeyEvent key) {
    return event(KeyEvent.KEY_RELEASED, "", key.getCode(), false, false);
  }

  private static KeyEvent event(
      EventType<KeyEvent> type, String typed, KeyCode code, boolean shift, boolean control) {
    return new KeyEvent(type, typed, "", code, shift, control, false, false);
  }

  @Test
  void everyKeyOfTheTableIsWalked() {
    Set<String> texts =
        table.groups().stream()
            .flatMap(group -> group.bindings().stream())
            .map(KeyBinding::textKey)
            .collect(Collectors.toSet());
    assertEquals(new TreeSet<>(texts), new TreeSet<>(does.keySet()));
  }

  @Test
  void eachDoesWhatTheSheetSaysUnlessTheFocusedPartKeepsIt() {
    window.run(() -> walk(view));
    window.run(() -> walk(view.lookup(".start-marker")));
    OF_EACH_KIND.stream().map(window::node).forEach(owner -> window.run(() -> walk(owner)));
  }

  private void walk(Node owner) {
    for (KeyGroup group : table.groups()) {
      for (KeyBinding binding : group.bindings()) {
        events(binding)
            .filter(key -> !isKept(owner, key))
            .forEach(key -> walk(owner, binding.textKey(), key));
      }
    }
  }

  private void walk(Node owner, String textKey, KeyEvent key) {
    Moment moment = afterPressing(owner, key, textKey.equals("keys.guess"));
    assertTrue(
        does.get(textKey).test(moment),
        () -> textKey + " by " + key.getCode() + key.getCharacter() + " on " + owner);
  }

  /** Whether the part does something else with the key. */
  private boolean isKept(Node owner, KeyEvent key) {
    if (owner instanceof TextInputControl) {
      boolean turnsPages = key.getCode() == KeyCode.PAGE_DOWN || key.getCode() == KeyCode.PAGE_UP;
      return !key.isShortcutDown() && !key.getCode().isFunctionKey() && !turnsPages;
    }
    if (owner instanceof ButtonBase) {
      boolean opens = List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.ESCAPE).contains(key.getCode());
      return key.getCode() == KeyCode.SPACE || owner instanceof MenuButton && opens;
    }
    return view.keysOfParts().stream()
        .filter(group -> owner == partOf(group))
        .flatMap(group -> group.bindings().stream())
        .filter(binding -> !does.containsKey(binding.textKey()))
        .anyMatch(binding -> binding.matches(key) && !isTheSame(owner, key));
  }

  /** On a slider the arrows across it are the table's. */
  private static boolean isTheSame(Node owner, KeyEvent key) {
    return owner instanceof Slider && KeyBinding.UP_AND_DOWN.contains(key.getCode());
  }

  private Node partOf(KeyGroup group) {
    return switch (group.titleKey()) {
      case "keys.map" -> view.lookup("#map");
      case "keys.start" -> view.lookup(".start-marker");
      case "keys.surface" -> view.lookup("#surface");
      case "keys.slider" -> view.lookup("#rate");
      case "keys.timeline" -> view.lookup("#timeline");
      default -> throw new AssertionError(group.titleKey());
    };
  }

  @Test
  void aTextFieldKeepsWhatWritesInIt() {
    Node formula = window.node("formula");
    window.run(
        () ->
            table.groups().stream()
                .flatMap(group -> group.bindings().stream())
                .flatMap(KeyWalkTest::events)
                .filter(key -> isKept(formula, key))
                .forEach(key -> assertTrue(isLeftAlone(formula, key), () -> "by " + key)));
  }

  private boolean isLeftAlone(Node owner, KeyEvent key) {
    Moment moment = afterPressing(owner, key, false);
    return moment.asked().isEmpty()
        && moment.before().run().rate() == moment.after().run().rate()
        && moment.before().playback().equals(moment.after().playback())
        && moment.before().display().equals(moment.after().display());
  }
}
