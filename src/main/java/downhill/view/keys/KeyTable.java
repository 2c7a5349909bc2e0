package downhill.view.keys;

import downhill.session.Edit;
import downhill.session.Experiment;
import downhill.session.Guess;
import downhill.session.Intent;
import downhill.session.Look;
import downhill.session.Picture;
import downhill.session.Play;
import downhill.session.Playback;
import downhill.session.Predict;
import downhill.session.RateStops;
import downhill.session.Store;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * The one table of what the keys do, for the window and for its {@link KeySheet}.
 *
 * <p>A focused part keeps its own keys: what it consumes never arrives here. A button would take
 * the arrows for itself to move the focus, and a slider those across its track; there the table
 * comes first. In a text field only the keys hold that write nothing.
 *
 * <p>A presenter's remote sends Page Down and Page Up, so they step in a text field as well and on
 * a slider that a mouse has taken last; F5 or Shift+F5 and Escape, to begin a show and to end it;
 * and a full stop or b to blank the screen, of which b is the best rate here.
 */
public final class KeyTable {
  private static final List<KeyCode> ARROWS =
      List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT);
  private static final List<KeyCode> PAGES = List.of(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

  private final Store store;
  private final WindowActions window;
  private final KeyGroup blank;
  private final List<KeyGroup> groups;

  /**
   * What the window does, as opposed to the session.
   *
   * @param keys what each of the window's own keys does
   * @param leaveFullScreen where a key has nothing else to end
   * @param keySheet shows the sheet of keys, or folds it
   * @param blank covers all in a colour, black or white
   */
  public record WindowActions(
      Map<WindowKey, Runnable> keys,
      Runnable leaveFullScreen,
      Runnable keySheet,
      Consumer<String> blank) {
    public WindowActions {
      keys = Map.copyOf(keys);
    }

    KeyBinding of(WindowKey key) {
      return key.does(Objects.requireNonNull(keys.get(key), key::name));
    }
  }

  public KeyTable(Store store, WindowActions window) {
    this.store = store;
    this.window = window;
    blank = blank();
    groups = List.of(ball(), rate(), sight(), comparing(), experiment(), room());
  }

  private KeyGroup ball() {
    return new KeyGroup(
        "keys.ball",
        WindowKey.PLAY.does(() -> does(new Play.PlayToggled())),
        WindowKey.STEP.does(() -> step(1)),
        WindowKey.STEP_BACK.does(() -> step(-1)),
        WindowKey.TEN_STEPS.does(() -> step(10)),
        WindowKey.TEN_STEPS_BACK.does(() -> step(-10)),
        WindowKey.FIRST_STEP.does(() -> scrub(0)),
        WindowKey.LAST_STEP.does(() -> scrub(Experiment.MOST_STEPS)),
        WindowKey.REMOTE_NEXT.does(() -> step(1)),
        WindowKey.REMOTE_BACK.does(() -> step(-1)),
        WindowKey.SHOW.does(() -> does(new Play.PlayedFromStart())),
        WindowKey.STOP.does(this::stop));
  }

  private KeyGroup rate() {
    return new KeyGroup(
        "keys.rate",
        WindowKey.LARGER_RATE.does(() -> rate(RateStops::above)),
        WindowKey.SMALLER_RATE.does(() -> rate(RateStops::below)),
        window.of(WindowKey.BEST_RATE));
  }

  private KeyGroup sight() {
    return new KeyGroup(
        "keys.sight",
        window.of(WindowKey.CURVATURE),
        window.of(WindowKey.BASINS),
        WindowKey.FOLLOW.does(() -> does(new Look.FollowToggled())),
        WindowKey.DESCRIBE.does(this::describe),
        alone(Picture.MAP),
        alone(Picture.SURFACE),
        window.of(WindowKey.COST_ALONE),
        WindowKey.RESET.does(this::reset),
        window.of(WindowKey.PANEL));
  }

  private KeyGroup comparing() {
    return new KeyGroup(
        "keys.comparing",
        window.of(WindowKey.PIN),
        WindowKey.PREDICT.does(() -> does(new Predict.KeyPressed())),
        guess(Guess.CONVERGES),
        guess(Guess.OSCILLATES),
        guess(Guess.DIVERGES));
  }

  private KeyGroup experiment() {
    return new KeyGroup(
        "keys.experiment",
        window.of(WindowKey.FORMULA),
        WindowKey.UNDO.does(store::undo),
        WindowKey.REDO.does(store::redo),
        window.of(WindowKey.COPY));
  }

  private KeyGroup room() {
    return KeyGroup.of(
        "keys.room",
        List.of(
            WindowKey.THEME.does(() -> does(new Look.ThemeToggled())),
            WindowKey.PROJECTOR.does(() -> does(new Look.ProjectorToggled())),
            window.of(WindowKey.FULL_SCREEN)),
        blank.bindings(),
        List.of(
            new KeyBinding(KeyBinding.either(KeyCode.F1), "?", "keys.sheet", window.keySheet())));
  }

  /** With a menu open, too: the lecturer at a remote does not see it. */
  private KeyGroup blank() {
    return new KeyGroup(
        "keys.room",
        KeyBinding.typed(".", "keys.blank", () -> window.blank().accept("black")),
        KeyBinding.typed(",", "keys.blank", () -> window.blank().accept("white")));
  }

  public List<KeyGroup> groups() {
    return groups;
  }

  /**
   * The table holds from the start: a focused formula would keep Space and the arrows. Escape comes
   * last, at the window, after all that the scene folds on it.
   */
  public void install(Scene scene) {
    scene.getRoot().requestFocus();
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> beforeFocused(scene, event));
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> afterFocused(scene, event, false));
    scene.addEventHandler(KeyEvent.KEY_TYPED, event -> afterFocused(scene, event, false));
    scene.addEventHandler(KeyEvent.KEY_RELEASED, this::endGesture);
    scene.windowProperty().subscribe(window -> installLast(scene, window));
  }

  private void installLast(Scene scene, Window shown) {
    if (shown != null) {
      shown.addEventHandler(KeyEvent.KEY_PRESSED, event -> afterFocused(scene, event, true));
    }
  }

  private void beforeFocused(Scene scene, KeyEvent event) {
    Node owner = scene.getFocusOwner();
    KeyCode key = event.getCode();
    if (isMenuOpen(owner)) {
      return;
    }
    boolean upOrDown = KeyBinding.UP_AND_DOWN.contains(key);
    boolean opensMenu = owner instanceof MenuButton && key == KeyCode.DOWN;
    boolean onButton = owner instanceof ButtonBase && !opensMenu && ARROWS.contains(key);
    boolean onSlider = owner instanceof Slider && upOrDown;
    if (onButton || onSlider || PAGES.contains(key) && isLeftToRemote(owner)) {
      perform(event);
    }
  }

  /** Then the keys are the menu’s, those that it has no use for, too. */
  private static boolean isMenuOpen(Node owner) {
    return owner instanceof MenuButton menu && menu.isShowing();
  }

  private static boolean isLeftToRemote(Node owner) {
    return owner instanceof TextInputControl
        || owner instanceof Slider && !KeyboardFocus.isSeenAt(owner);
  }

  private void afterFocused(Scene scene, KeyEvent event, boolean last) {
    boolean writes =
        scene.getFocusOwner() instanceof TextInputControl
            && !event.isShortcutDown()
            && !event.getCode().isFunctionKey();
    boolean isNow = last == (event.getCode() == KeyCode.ESCAPE);
    if (isMenuOpen(scene.getFocusOwner())) {
      blank.perform(event);
    } else if (isNow && !writes) {
      perform(event);
    }
  }

  private void perform(KeyEvent event) {
    groups.stream().filter(group -> !event.isConsumed()).forEach(group -> group.perform(event));
  }

  /** A key held down changes the rate many times and is one undo. */
  private void endGesture(KeyEvent event) {
    if (KeyBinding.UP_AND_DOWN.contains(event.getCode())) {
      does(new Edit.GestureEnded());
    }
  }

  private void describe() {
    does(new Look.Described(!store.now().display().described()));
  }

  private KeyBinding alone(Picture picture) {
    return WindowKey.of(picture).does(() -> does(new Look.PictureMaximised(picture)));
  }

  /**
   * A ball that rolls comes first: a remote stops it with this key and has no other. Then a
   * parameter that runs. The full screen comes last, so that nothing that is folded away over it
   * takes it along.
   */
  private void stop() {
    Playback playback = store.now().playback();
    if (playback.playing()) {
      does(new Play.Paused());
    } else if (playback.sweep().isPresent()) {
      does(new Play.SweepToggled(playback.sweep().get().name()));
    } else if (store.now().maximised().isEmpty()) {
      window.leaveFullScreen().run();
    } else {
      does(new Look.PicturesRestored());
    }
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

  private KeyBinding guess(Guess guess) {
    return WindowKey.of(guess).does(() -> does(new Predict.Guessed(guess)));
  }

  private void does(Intent intent) {
    store.dispatch(intent);
  }
}
