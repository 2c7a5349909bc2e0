package downhill.view.keys;

import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A row of a table of keys; neighbours of one text are one line of the sheet.
 *
 * @param keys any of them does it
 * @param signs so does each of these characters, on whatever key of a keyboard it stands; the sheet
 *     shows the first; may be empty
 * @param textKey what it does, as the sheet of keys says
 */
public record KeyBinding(
    List<KeyCodeCombination> keys, String signs, String textKey, Runnable action) {
  /** The arrows that a slider takes to be along its track too. */
  public static final List<KeyCode> UP_AND_DOWN = List.of(KeyCode.UP, KeyCode.DOWN);

  public KeyBinding {
    keys = List.copyOf(keys);
  }

  public static KeyBinding of(KeyCode key, String textKey, Runnable action) {
    return of(either(key), textKey, action);
  }

  public static KeyBinding of(List<KeyCodeCombination> keys, String textKey, Runnable action) {
    return new KeyBinding(keys, "", textKey, action);
  }

  /** Of characters instead of keys. */
  public static KeyBinding typed(String signs, String textKey, Runnable action) {
    return new KeyBinding(List.of(), signs, textKey, action);
  }

  /**
   * The four arrow keys.
   *
   * @param move takes a step of length 1 on the screen, x to the right, y downward
   */
  public static List<KeyBinding> arrows(String textKey, boolean shifted, Consumer<Vec2> move) {
    Map<KeyCode, Vec2> ways =
        Map.of(
            KeyCode.LEFT, new Vec2(-1, 0),
            KeyCode.RIGHT, new Vec2(1, 0),
            KeyCode.UP, new Vec2(0, -1),
            KeyCode.DOWN, new Vec2(0, 1));
    return Stream.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN)
        .map(
            key ->
                of(
                    shifted ? List.of(shift(key)) : either(key),
                    textKey,
                    () -> move.accept(ways.get(key))))
        .toList();
  }

  public static List<KeyCodeCombination> either(KeyCode... keys) {
    return Stream.of(keys).map(key -> new KeyCodeCombination(key)).toList();
  }

  public static List<KeyCodeCombination> eitherShiftedOrNot(KeyCode... keys) {
    return Stream.of(keys)
        .map(key -> new KeyCodeCombination(key, KeyCombination.SHIFT_ANY))
        .toList();
  }

  public static KeyCodeCombination shift(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHIFT_DOWN);
  }

  static KeyCodeCombination shortcut(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
  }

  static KeyCodeCombination shortcutShift(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }

  public boolean matches(KeyEvent event) {
    if (event.getEventType() == KeyEvent.KEY_TYPED) {
      String typed = event.getCharacter();
      return !event.isShortcutDown() && typed.length() == 1 && signs.contains(typed);
    }
    return event.getEventType() == KeyEvent.KEY_PRESSED
        && keys.stream().anyMatch(key -> key.match(event));
  }
}
