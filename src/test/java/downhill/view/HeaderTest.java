package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeaderTest {
  private static final String FIRST = "(x^2+y-11)^2+(x+y^2-7)^2";

  private final ChromeParts parts = new ChromeParts();
  private Window window;
  private TextField formula;
  private Label problem;

  @BeforeEach
  void show() {
    window = ChromeParts.shown(parts);
    formula = window.node("formula", TextField.class);
    problem = window.node("formula-problem", Label.class);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private String cost() {
    return window.get(() -> parts.store.now().experiment().cost());
  }

  private void retype(String text) {
    window.click(formula);
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type(text);
    window.waitUntil(() -> formula.getText().equals(text), "typed " + text);
  }

  @Test
  void aFormulaIsReadAtEachKeystroke() {
    retype("x^2 + 3y^2");
    assertEquals("x^2 + 3y^2", cost());
    assertEquals("x² + 3·y²", window.node("reading").getAccessibleText());
    window.press(KeyCode.BACK_SPACE);
    window.press(KeyCode.BACK_SPACE);
    window.press(KeyCode.BACK_SPACE);
    window.press(KeyCode.DIGIT7);
    window.waitUntil(() -> cost().equals("x^2 + 37"), "the shorter formula counts");
  }

  @Test
  void enterAndEscapeLeaveTheKeyboardToTheWindow() {
    for (KeyCode key : new KeyCode[] {KeyCode.ENTER, KeyCode.ESCAPE}) {
      retype("x^2 + 3y^2");
      window.press(key);
      assertFalse(formula.isFocused(), key + " leaves the field");
    }
    retype("x^2 +");
    window.press(KeyCode.ENTER);
    assertTrue(formula.isFocused(), "what does not read is to be typed on");
  }

  @Test
  void aBadFormulaIsMarkedAndKeepsTheLandscape() {
    retype("(1-x)^2 + 5(y-x^2)^2");
    window.press(KeyCode.END);
    window.press(KeyCode.MINUS);
    window.waitUntil(() -> !problem.getText().isEmpty(), "the problem is told");
    assertEquals("(1-x)^2 + 5(y-x^2)^2", cost());
    assertTrue(problem.isVisible() && problem.getParent().isVisible());
    assertFalse(window.node("reading").getParent().isVisible());
    window.press(KeyCode.BACK_SPACE);
    window.waitUntil(() -> problem.getText().isEmpty(), "no problem is left");
    assertTrue(window.node("reading").getParent().isVisible());
  }

  @Test
  void typingGoesOnBehindACorrectionThatWasClicked() {
    retype("1,5*x^2");
    window.click(window.node("formula-replacement", Hyperlink.class));
    window.waitUntil(() -> cost().equals("1.5*x^2"), "the point");
    assertTrue(window.get(formula::isFocused));
    window.press(KeyCode.END);
    window.type("+y");
    window.waitUntil(() -> cost().equals("1.5*x^2+y"), "what is typed on");
  }

  @Test
  void theCorrectionIsMadeByAClickOrAKey() {
    retype("(1-x)^2 + 5(y-x^2");
    window.click(window.node("formula-replacement", Hyperlink.class));
    window.waitUntil(() -> cost().equals("(1-x)^2 + 5(y-x^2)"), "a bracket was added");
    retype("3*(x+y");
    window.press(KeyCode.ALT, KeyCode.ENTER);
    window.waitUntil(() -> cost().equals("3*(x+y)"), "a bracket was added again");
    assertEquals("3*(x+y)", formula.getText());
  }

  @Test
  void aBurstOfTypingIsOneUndo() {
    retype("x^2 + y^4");
    window.press(KeyCode.ENTER);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.waitUntil(() -> formula.getText().equals(FIRST), "the first formula is back");
    assertEquals(FIRST, cost());
    window.click("redo");
    window.waitUntil(() -> formula.getText().equals("x^2 + y^4"), "the typed one is back");
    window.click("undo");
    window.waitUntil(() -> formula.getText().equals(FIRST), "the first one again");
    assertTrue(window.node("undo").isDisabled());
  }

  @Test
  void aPastedTextLosesNothing() {
    window.click(formula);
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.run(
        () ->
            Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "x^2\n+\t2\r\n3\u0000")));
    window.press(KeyCode.CONTROL, KeyCode.V);
    window.waitUntil(() -> formula.getText().equals("x^2 + 2  3␀"), "the text on one line");
    assertFalse(problem.getText().isEmpty());
    assertEquals(FIRST, cost());
  }

  @Test
  void theMarkFollowsALongText() {
    String text = "x + ".repeat(60) + ")";
    window.run(() -> formula.setText(text));
    window.click(formula);
    window.press(KeyCode.END);
    Node line = window.get(() -> window.scene().lookup(".problem-mark"));
    window.waitUntil(
        () -> line.isVisible() && line.getBoundsInParent().getMaxX() > formula.getWidth() / 2,
        "the mark under the last character");
    window.press(KeyCode.HOME);
    window.waitUntil(() -> !line.isVisible(), "the marked bracket is out of sight");
  }

  @Test
  void anythingCanBeTypedOrPasted() {
    for (String text :
        new String[] {"", " ", "(".repeat(3_000), "𝑥²", "\u0007", "x".repeat(1_001)}) {
      window.run(() -> formula.replaceText(0, formula.getLength(), text));
      window.settle();
      assertFalse(problem.getText().isEmpty(), "a problem for " + text);
    }
    assertEquals(FIRST, cost());
  }
}
