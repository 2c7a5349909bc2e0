package downhill.view;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A keyboard with the layout of the United States, less the brackets that Monocle does not know.
 */
final class Keyboard {
  private static final String PLAIN = "`1234567890-=\\;',./ ";
  private static final String SHIFTED = "~!@#$%^&*()_+|:\"<>? ";
  private static final KeyCode[] KEYS = {
    KeyCode.BACK_QUOTE,
    KeyCode.DIGIT1,
    KeyCode.DIGIT2,
    KeyCode.DIGIT3,
    KeyCode.DIGIT4,
    KeyCode.DIGIT5,
    KeyCode.DIGIT6,
    KeyCode.DIGIT7,
    KeyCode.DIGIT8,
    KeyCode.DIGIT9,
    KeyCode.DIGIT0,
    KeyCode.MINUS,
    KeyCode.EQUALS,
    KeyCode.BACK_SLASH,
    KeyCode.SEMICOLON,
    KeyCode.QUOTE,
    KeyCode.COMMA,
    KeyCode.PERIOD,
    KeyCode.SLASH,
    KeyCode.SPACE
  };

  private Keyboard() {}

  /** The keys to press for a character; none where the keyboard lacks it. */
  static List<KeyCode> keysOf(char c) {
    if (c >= 'a' && c <= 'z') {
      return List.of(KeyCode.valueOf(String.valueOf((char) (c - 'a' + 'A'))));
    }
    if (c >= 'A' && c <= 'Z') {
      return List.of(KeyCode.SHIFT, KeyCode.valueOf(String.valueOf(c)));
    }
    if (PLAIN.indexOf(c) >= 0) {
      return List.of(KEYS[PLAIN.indexOf(c)]);
    }
    return SHIFTED.indexOf(c) >= 0 ? List.of(KeyCode.SHIFT, KEYS[SHIFTED.indexOf(c)]) : List.of();
  }

  /** Commits a character that no key bears, as an input method does. */
  static void commit(Scene scene, char c) {
    EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
    Event.fireEvent(
        target,
        new KeyEvent(
            KeyEvent.KEY_TYPED,
            String.valueOf(c),
            "",
            KeyCode.UNDEFINED,
            false,
            false,
            false,
            false));
  }
}
