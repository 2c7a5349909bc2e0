package downhill.view.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.view.Window;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MathTextTest {
  private static final double WIDTH = 150;

  private MathText text;

  private Window shown(String markup) {
    return Window.showing(
        () -> {
          text = new MathText();
          text.setMarkup(markup);
          text.setPrefWidth(WIDTH);
          return new Pane(text);
        },
        640,
        480);
  }

  /** Latin, Arabic, Hebrew and Devanagari letters, with mathematics among them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "in 27 steps: <v>η</v> = 0.97, so no step overshoots the minimum, and that is all",
        "ين 27 ستيبس: ‎<v>η</v> = 0.97‎, سو نو ستيب وفيرسهووتس تهي مينيموم",
        "בתוך 27 צעדים: ‎<v>η</v> = 0.97‎, ולכן אף צעד אינו עובר את המינימום",
        "सत्ताईस चरणों में: <v>η</v> = 0.97, इसलिए कोई चरण न्यूनतम को पार नहीं करता"
      })
  void noLineIsLongerThanTheRoom(String markup) {
    try (Window window = shown(markup)) {
      double widest =
          window.get(
              () ->
                  text.getChildren().stream()
                      .mapToDouble(word -> word.getBoundsInParent().getWidth())
                      .max()
                      .orElseThrow());
      assertTrue(widest <= WIDTH + 1, "as wide as " + widest);
      assertTrue(window.get(text::getHeight) > 30, "several lines");
    }
  }

  @Test
  void theWordsTellTheDirection() {
    try (Window window = shown("ين 27 ستيبس")) {
      assertEquals(NodeOrientation.RIGHT_TO_LEFT, window.get(text::getNodeOrientation));
      window.run(() -> text.setMarkup("<v>η</v> = 0.97"));
      assertEquals(NodeOrientation.LEFT_TO_RIGHT, window.get(text::getNodeOrientation));
      assertEquals("η = 0.97", window.get(text::getAccessibleText));
    }
  }
}
