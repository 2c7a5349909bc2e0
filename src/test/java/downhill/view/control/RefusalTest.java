package downhill.view.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.session.Experiment;
import downhill.view.ProgramWindow;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest extends ProgramWindow {
  @ParameterizedTest
  @CsvSource({"rate-value, -1", "start, abc", "domain, 5:-5", "steps, 1.5"})
  void whoLeavesAMistakeIsToldWhatEnterTells(String id, String text) {
    Experiment before = store.now().experiment();
    if (!id.equals("rate-value")) {
      window.click("experiment");
    }
    String held = window.node(id, TextField.class).getText();
    retype(id, text);
    window.press(KeyCode.ENTER);
    String told = window.get(window.node(id + "-problem", Label.class)::getText);
    window.press(KeyCode.ESCAPE);
    retype(id, text);
    window.press(KeyCode.TAB);
    assertTrue(window.isSeen("notice"));
    assertEquals(told, window.get(window.node("notice", Label.class)::getText));
    assertEquals(held, window.get(window.node(id, TextField.class)::getText));
    assertEquals(before, store.now().experiment());
  }

  private void retype(String id, String text) {
    window.click(id);
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type(text);
  }
}
