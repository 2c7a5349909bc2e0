package downhill.view;

import static downhill.view.KeyBinding.shift;
import static downhill.view.KeyBinding.shortcut;
import static downhill.view.KeyBinding.shortcutShift;

import downhill.session.Compare;
import downhill.session.Edit;
import downhill.session.Experiment;
import downhill.session.Guess;
import downhill.session.Intent;
import downhill.session.Lens;
import downhill.session.Look;
import downhill.session.Maximised;
import downhill.session.Play;
import downhill.session.RateStops;
import downhill.session.Store;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;

/**
 * The one table of what the keys do, for the window and for its {@link KeySheet}.
 *
 * <p>A focused part keeps its own keys: what it consumes never arrives here. A button would take
 * the arrows for itself to move the focus, and a slider those across its track; there the table
 * comes first. In a text field only the keys hold that write nothing.
 */
final class KeyTable {
  private static final List<KeyCode> ACROSS = List.of(KeyCode.UP, KeyCode.DOWN);
  private static final List<KeyCode> ARROWS =
      List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT);

  private final Store store;
  private final List<KeyBinding> bindings;

  /** What the window does, as opposed to the session. */
  record WindowActions(
      Runnable fullScreen, Runnable focusFormula, Runnable keySheet, Runnable copy, Runnable pin) {}

  KeyTable(Store store, WindowActions window) {
    this.store = store;
    bindings =
        List.of(
            KeyBinding.of(KeyCode.SPACE, "keys.play", () -> does(new Play.PlayToggled())),
            KeyBinding.of(either(KeyCode.RIGHT, KeyCode.PAGE_DOWN), "keys.step", () -> step(1)),
            KeyBinding.of(either(KeyCode.LEFT, KeyCode.PAGE_UP), "keys.back", () -> step(-1)),
            KeyBinding.of(List.of(shift(KeyCode.RIGHT)), "keys.ten-steps", () -> step(10)),
            KeyBinding.of(List.of(shift(KeyCode.LEFT)), "keys.ten-back", () -> step(-10)),
            KeyBinding.of(KeyCode.HOME, "keys.first", () -> scrub(0)),
            KeyBinding.of(KeyCode.END, "keys.last", () -> scrub(Experiment.MOST_STEPS)),
            KeyBinding.of(KeyCode.UP, "keys.rate-up", () -> rate(RateStops::above)),
            KeyBinding.of(KeyCode.DOWN, "keys.rate-down", () -> rate(RateStops::below)),
            KeyBinding.of(KeyCode.B, "keys.best", () -> does(new Edit.BestRateChosen())),
            KeyBinding.of(
                KeyCode.K, "keys.curvature", () -> does(new Look.LensToggled(Lens.CURVATURE))),
            KeyBinding.of(KeyCode.M, "keys.basins", () -> does(new Look.LensToggled(Lens.BASINS))),
            KeyBinding.of(KeyCode.C, "keys.pin", window.pin()),
            KeyBinding.of(KeyCode.G, "keys.predict", () -> does(new Compare.GuessingToggled())),
            KeyBinding.of(
                either(KeyCode.DIGIT1, KeyCode.NUMPAD1),
                "keys.guess.converges",
                () -> does(new Compare.Guessed(Guess.CONVERGES))),
            KeyBinding.of(
                either(KeyCode.DIGIT2, KeyCode.NUMPAD2),
                "keys.guess.oscillates",
                () -> does(new Compare.Guessed(Guess.OSCILLATES))),
            KeyBinding.of(
                either(KeyCode.DIGIT3, KeyCode.NUMPAD3),
                "keys.guess.diverges",
                () -> does(new Compare.Guessed(Guess.DIVERGES))),
            KeyBinding.of(KeyCode.F, "keys.follow", () -> does(new Look.FollowToggled())),
            KeyBinding.of(
                either(KeyCode.DIGIT7, KeyCode.NUMPAD7), "keys.map", () -> alone(Maximised.MAP)),
            KeyBinding.of(
                either(KeyCode.DIGIT8, KeyCode.NUMPAD8),
                "keys.surface",
                () -> alone(Maximised.SURFACE)),
            KeyBinding.of(
                either(KeyCode.DIGIT9, KeyCode.NUMPAD9), "keys.cost", () -> alone(Maximised.COST)),
            KeyBinding.of(either(KeyCode.DIGIT0, KeyCode.NUMPAD0), "keys.reset", this::reset),
            KeyBinding.of(KeyCode.S, "keys.panel", () -> does(new Look.PanelFolded())),
            KeyBinding.of(List.of(shortcut(KeyCode.L)), "keys.formula", window.focusFormula()),
            KeyBinding.of(List.of(shortcut(KeyCode.Z)), "keys.undo", store::undo),
            KeyBinding.of(
                List.of(shortcutShift(KeyCode.Z), shortcut(KeyCode.Y)), "keys.redo", store::redo),
            KeyBinding.of(List.of(shortcutShift(KeyCode.C)), "keys.copy", window.copy()),
            KeyBinding.of(KeyCode.T, "keys.theme", () -> does(new Look.ThemeToggled())),
            KeyBinding.of(KeyCode.P, "keys.projector", () -> does(new Look.ProjectorToggled())),
            KeyBinding.of(KeyCode.F11, "keys.fullscreen", window.fullScreen()),
            new KeyBinding(
                List.of(new KeyCodeCombination(KeyCode.F1)), "?", "keys.sheet", window.keySheet()));
  }

  List<KeyBinding> bindings() {
    return bindings;
  }

  /** The table holds from the start: a focused formula would keep Space and the arrows. */
  void install(Scene scene) {
    scene.getRoot().requestFocus();
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> beforeFocused(scene, event));
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> afterFocused(scene, event));
    scene.addEventHandler(KeyEvent.KEY_TYPED, event -> afterFocused(scene, event));
    scene.addEventHandler(KeyEvent.KEY_RELEASED, this::endGesture);
  }

  private void beforeFocused(Scene scene, KeyEvent event) {
    Node owner = scene.getFocusOwner();
    boolean opensMenu = owner instanceof MenuButton && ACROSS.contains(event.getCode());
    boolean first =
        owner instanceof ButtonBase && !opensMenu && ARROWS.contains(event.getCode())
            || owner instanceof Slider && ACROSS.contains(event.getCode());
    if (first) {
      perform(event);
    }
  }

  private void afterFocused(Scene scene, KeyEvent event) {
    boolean writes =
        scene.getFocusOwner() instanceof TextInputControl
            && !event.isShortcutDown()
            && !event.getCode().isFunctionKey();
    if (!writes) {
      perform(event);
    }
  }

  private void perform(KeyEvent event) {
    Optional<KeyBinding> found = bindings.stream().filter(b -> b.matches(event)).findFirst();
    found.ifPresent(
        binding -> {
          event.consume();
          binding.action().run();
        });
  }

  /** A key held down changes the rate many times and is one undo. */
  private void endGesture(KeyEvent event) {
    if (ACROSS.contains(event.getCode())) {
      does(new Edit.GestureEnded());
    }
  }

  private void alone(Maximised picture) {
    does(new Look.PictureMaximised(picture));
  }

  private void reset() {
    does(new Look.ViewReset());
    does(new Look.PicturesRestored());
  }

  private void step(int steps) {
    does(new Play.Stepped(steps));
  }

  private void scrub(int step) {
    does(new Play.Scrubbed(step));
  }

  private void rate(DoubleUnaryOperator next) {
    does(new Edit.RateChanged(next.applyAsDouble(store.now().run().rate())));
  }

  private void does(Intent intent) {
    store.dispatch(intent);
  }

  private static List<KeyCodeCombination> either(KeyCode one, KeyCode other) {
    return List.of(new KeyCodeCombination(one), new KeyCodeCombination(other));
  }
}
