package downhill.view;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A row of the table of keys.
 *
 * @param keys any of them does it
 * @param sign so does this character, on whatever key of a keyboard it stands; may be empty
 * @param textKey what it does, as the sheet of keys says
 */
record KeyBinding(List<KeyCodeCombination> keys, String sign, String textKey, Runnable action) {
  KeyBinding {
    keys = List.copyOf(keys);
  }

  static KeyBinding of(KeyCode key, String textKey, Runnable action) {
    return of(List.of(new KeyCodeCombination(key)), textKey, action);
  }

  static KeyBinding of(List<KeyCodeCombination> keys, String textKey, Runnable action) {
    return new KeyBinding(keys, "", textKey, action);
  }

  static KeyCodeCombination shift(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHIFT_DOWN);
  }

  static KeyCodeCombination shortcut(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
  }

  static KeyCodeCombination shortcutShift(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }

  boolean matches(KeyEvent event) {
    if (event.getEventType() == KeyEvent.KEY_TYPED) {
      return !sign.isEmpty() && event.getCharacter().equals(sign);
    }
    return keys.stream().anyMatch(key -> key.match(event));
  }
}
