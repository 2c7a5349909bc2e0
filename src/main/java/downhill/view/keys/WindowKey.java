package downhill.view.keys;

import static downhill.view.keys.KeyBinding.either;
import static downhill.view.keys.KeyBinding.shift;
import static downhill.view.keys.KeyBinding.shortcut;
import static downhill.view.keys.KeyBinding.shortcutShift;

import downhill.session.Guess;
import downhill.session.Picture;
import downhill.session.Strings;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

/**
 * The keys of the window, each by what it does: {@link KeyTable} does it, and whoever tells of a
 * key, a tooltip or a hint, asks here which one it is.
 */
public enum WindowKey {
  PLAY("keys.play", KeyCode.SPACE),
  STEP("keys.step", KeyCode.RIGHT),
  STEP_BACK("keys.step", KeyCode.LEFT),
  TEN_STEPS("keys.ten-steps", shift(KeyCode.RIGHT)),
  TEN_STEPS_BACK("keys.ten-steps", shift(KeyCode.LEFT)),
  FIRST_STEP("keys.ends", KeyCode.HOME),
  LAST_STEP("keys.ends", KeyCode.END),
  REMOTE_NEXT("keys.remote", KeyCode.PAGE_DOWN),
  REMOTE_BACK("keys.remote", KeyCode.PAGE_UP),
  SHOW("keys.show", new KeyCodeCombination(KeyCode.F5), shift(KeyCode.F5)),
  STOP("keys.stop", KeyCode.ESCAPE),

  LARGER_RATE("keys.rate-stop", KeyCode.UP),
  SMALLER_RATE("keys.rate-stop", KeyCode.DOWN),
  BEST_RATE("keys.best", KeyCode.B),

  CURVATURE("keys.curvature", KeyCode.K),
  BASINS("keys.basins", KeyCode.M),
  FOLLOW("keys.follow", KeyCode.F),
  DESCRIBE("keys.describe", KeyCode.D),
  MAP_ALONE("keys.alone", KeyCode.DIGIT7, KeyCode.NUMPAD7),
  SURFACE_ALONE("keys.alone", KeyCode.DIGIT8, KeyCode.NUMPAD8),
  COST_ALONE("keys.alone", KeyCode.DIGIT9, KeyCode.NUMPAD9),
  RESET("keys.reset", KeyCode.DIGIT0, KeyCode.NUMPAD0),
  PANEL("keys.panel", KeyCode.S),

  PIN("keys.pin", KeyCode.C),
  PREDICT("keys.predict", KeyCode.G),
  GUESS_CONVERGES("keys.guess", KeyCode.DIGIT1, KeyCode.NUMPAD1),
  GUESS_OSCILLATES("keys.guess", KeyCode.DIGIT2, KeyCode.NUMPAD2),
  GUESS_DIVERGES("keys.guess", KeyCode.DIGIT3, KeyCode.NUMPAD3),

  FORMULA("keys.formula", shortcut(KeyCode.L)),
  UNDO("keys.undo", shortcut(KeyCode.Z)),
  REDO("keys.redo", shortcutShift(KeyCode.Z), shortcut(KeyCode.Y)),
  COPY("keys.copy", shortcutShift(KeyCode.C)),

  THEME("keys.theme", KeyCode.T),
  PROJECTOR("keys.projector", KeyCode.P),
  FULL_SCREEN("keys.fullscreen", KeyCode.F11);

  private final String textKey;
  private final List<KeyCodeCombination> keys;

  WindowKey(String textKey, KeyCode... keys) {
    this.textKey = textKey;
    this.keys = either(keys);
  }

  WindowKey(String textKey, KeyCodeCombination... keys) {
    this.textKey = textKey;
    this.keys = List.of(keys);
  }

  /** The key that gives a picture the room of all, or takes it back. */
  public static WindowKey of(Picture picture) {
    return switch (picture) {
      case MAP -> MAP_ALONE;
      case SURFACE -> SURFACE_ALONE;
      case COST -> COST_ALONE;
    };
  }

  public static WindowKey of(Guess guess) {
    return switch (guess) {
      case CONVERGES -> GUESS_CONVERGES;
      case OSCILLATES -> GUESS_OSCILLATES;
      case DIVERGES -> GUESS_DIVERGES;
    };
  }

  /** What the key does where it is pressed. */
  public KeyBinding does(Runnable action) {
    return KeyBinding.of(keys, textKey, action);
  }

  /** The key as it stands on a keyboard; of several that do the same, the first. */
  public String shown() {
    return KeyNames.of(keys.get(0));
  }

  /** A text that tells the key in its last place. */
  public String text(String text, String... arguments) {
    return Strings.text(
        text, Stream.concat(Stream.of(arguments), Stream.of(shown())).toArray(String[]::new));
  }
}
