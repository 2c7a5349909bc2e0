package downhill.view.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.session.Experiment;
import downhill.view.ChromeParts;
import downhill.view.Window;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperimentFieldsTest {
  private final ChromeParts parts = new ChromeParts();
  private Window window;

  @BeforeEach
  void unfold() {
    window = ChromeParts.shown(parts);
    window.click("experiment");
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void retype(String id, String text) {
    window.click(id);
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type(text);
  }

  private Experiment experiment() {
    return window.get(() -> parts.store.now().experiment());
  }

  @Test
  void enterAndLeavingTheFieldCommit() {
    retype("start", "3,2");
    window.press(KeyCode.ENTER);
    window.waitUntil(() -> experiment().start().equals(new Vec2(3, 2)), "the start");
    assertEquals("3, 2", window.node("start", TextField.class).getText());
    retype("domain", "-6:6, -4:4");
    window.click("steps");
    window.waitUntil(() -> experiment().domain().equals(Domain.of(-6, 6, -4, 4)), "the domain");
    retype("steps", "250");
    window.press(KeyCode.ENTER);
    window.waitUntil(() -> experiment().steps() == 250, "the steps");
  }

  @Test
  void aMistakeSaysItsSentenceAndKeepsTheTextUntilEscape() {
    Experiment before = experiment();
    retype("start", "3;2");
    window.press(KeyCode.ENTER);
    Label mistake = window.node("start-problem", Label.class);
    window.waitUntil(mistake::isVisible, "the sentence");
    assertFalse(mistake.getText().isEmpty());
    assertEquals("3;2", window.node("start", TextField.class).getText());
    assertEquals(before, experiment());
    window.press(KeyCode.ESCAPE);
    window.waitUntil(() -> !mistake.isVisible(), "no sentence");
    assertEquals(before, experiment());
    assertTrue(window.node("start").getParent().getParent().isVisible());
    window.press(KeyCode.ESCAPE);
    window.waitUntil(() -> !window.node("start").getParent().getParent().isVisible(), "folded");
  }

  @ParameterizedTest
  @CsvSource({"start, domain", "domain, steps", "steps, start"})
  void whoLeavesAMistakeSeesWhatHolds(String id, String next) {
    String before = window.node(id, TextField.class).getText();
    retype(id, "1/4");
    window.click(next);
    assertEquals(before, window.node(id, TextField.class).getText());
    assertFalse(window.node(id + "-problem").isVisible());
  }

  @Test
  void theExperimentIsCopiedAsACommandLine() {
    window.click("copy");
    window.waitUntil(() -> window.node("notice").isVisible(), "the confirmation");
    String copied = window.get(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.contains("-f \"" + experiment().cost() + "\""), copied);
    assertTrue(window.node("notice", Label.class).getText().contains(copied));
  }
}
