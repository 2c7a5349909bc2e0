package downhill.view.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.session.Playback;
import downhill.session.Session;
import downhill.session.Strings;
import downhill.view.ProgramWindow;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class KeyTableTest extends ProgramWindow {
  private Session now() {
    return window.get(() -> store.now());
  }

  private void presses(double cursorAfter, KeyCode... keys) {
    window.press(keys);
    window.waitUntil(() -> store.now().playback().cursor() == cursorAfter, "step " + cursorAfter);
  }

  @Test
  void arrowsStepAlthoughAButtonHasTheFocus() {
    focus("#fullscreen");
    presses(1, KeyCode.RIGHT);
    presses(11, KeyCode.SHIFT, KeyCode.RIGHT);
    presses(1, KeyCode.SHIFT, KeyCode.LEFT);
    presses(2, KeyCode.PAGE_DOWN);
    presses(1, KeyCode.PAGE_UP);
    presses(0, KeyCode.LEFT);
    presses(now().run().trajectory().last(), KeyCode.END);
    presses(0, KeyCode.HOME);
  }

  @Test
  void aRateKeyGoesToTheNextOfTwentyStopsAndBack() {
    double before = now().run().rate();
    window.press(KeyCode.UP);
    window.waitUntil(() -> store.now().run().rate() == 0.0126, "from 0.012 to 0.0126");
    window.press(KeyCode.DOWN);
    window.waitUntil(() -> store.now().run().rate() == 0.0112, "and to 0.0112");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.waitUntil(() -> store.now().run().rate() == before, "two undos");
    window.press(KeyCode.CONTROL, KeyCode.Y);
    window.waitUntil(() -> store.now().run().rate() == 0.0126, "redo");
  }

  @Test
  void theTableHoldsFromTheStart() {
    assertFalse(window.node("formula").isFocused());
  }

  @Test
  void spacePressesAFocusedButtonAndPlaysElsewhere() {
    window.run(() -> window.node("experiment").requestFocus());
    window.press(KeyCode.SPACE);
    window.waitUntil(() -> window.node("start").getParent().getParent().isVisible(), "pressed");
    assertFalse(now().playback().playing());
    window.run(() -> window.node("key-sheet").setVisible(true));
    window.run(() -> window.node("key-sheet").requestFocus());
    window.press(KeyCode.SPACE);
    window.waitUntil(() -> store.now().playback().playing(), "playing");
  }

  @Test
  void aTextFieldKeepsTheKeysThatWrite() {
    window.press(KeyCode.CONTROL, KeyCode.L);
    TextField formula = window.node("formula", TextField.class);
    window.waitUntil(formula::isFocused, "the formula has the focus");
    Playback before = now().playback();
    window.type("f0 ?");
    window.press(KeyCode.LEFT);
    window.press(KeyCode.HOME);
    assertEquals("f0 ?", formula.getText());
    assertEquals(before, now().playback());
    assertFalse(now().display().following());
  }

  @Test
  void theSheetShowsEachKeyOfTheTable() {
    window.press(KeyCode.SHIFT, KeyCode.SLASH);
    window.waitUntil(() -> window.node("key-sheet").isVisible(), "the sheet");
    List<String> keys = labels(".keys");
    List<String> purposes = labels(".does");
    for (WindowKey key : WindowKey.values()) {
      int line = purposes.indexOf(Strings.text(key.does(() -> {}).textKey()));
      // Several that do one thing with Shift stand as Shift+→ ←.
      String last = key.shown().replaceAll("^Shift\\+", "");
      assertTrue(line >= 0 && keys.get(line).contains(last), () -> key + " in " + keys);
    }
    assertTrue(keys.contains("Ctrl+Shift+Z  Ctrl+Y"));
    window.press(KeyCode.ESCAPE);
    window.waitUntil(() -> !window.node("key-sheet").isVisible(), "no sheet");
  }

  private List<String> labels(String selector) {
    return window.get(
        () ->
            window.node("key-sheet").lookupAll(selector).stream()
                .map(node -> ((Label) node).getText())
                .toList());
  }
}
