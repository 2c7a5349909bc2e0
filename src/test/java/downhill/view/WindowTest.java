package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** The person of the window tests can do what a person can, headless and on a display. */
class WindowTest {
  private TextField field;
  private Pane pane;
  private final List<String> seen = new ArrayList<>();

  private Window window() {
    return Window.showing(this::content, 400, 300);
  }

  private VBox content() {
    field = new TextField();
    field.setId("field");
    pane = new Pane();
    pane.setPrefSize(300, 200);
    pane.setOnMousePressed(
        e -> seen.add("press " + Math.round(e.getX()) + " " + Math.round(e.getY())));
    pane.setOnMouseDragged(e -> seen.add("drag"));
    pane.setOnMouseReleased(
        e -> seen.add("release " + Math.round(e.getX()) + " " + Math.round(e.getY())));
    pane.setOnScroll(e -> seen.add(e.getDeltaY() > 0 ? "up" : "down"));
    return new VBox(field, pane);
  }

  @Test
  void typesWhatAKeyboardBears() {
    String text = "(1-x)^2 + 100*(y-x^2)^2/3, |aZ|=[{_}] π√²";
    try (Window window = window()) {
      window.click("field");
      window.type(text);
      window.waitUntil(() -> field.getText().equals(text), "the text stands in the field");
      window.press(KeyCode.CONTROL, KeyCode.A);
      window.press(KeyCode.BACK_SPACE);
      window.waitUntil(() -> field.getText().isEmpty(), "the field is empty");
    }
  }

  @Test
  void clicksDragsAndScrollsAtPlacesOfANode() {
    try (Window window = window()) {
      window.click(pane, 40, 30);
      window.waitUntil(() -> seen.contains("release 40 30"), "the click");
      window.drag(pane, 10, 20, 110, 120);
      window.waitUntil(() -> seen.contains("release 110 120"), "the drag");
      assertTrue(seen.containsAll(List.of("press 40 30", "press 10 20", "drag")), seen.toString());
      window.scroll(pane, 50, 50, 1);
      window.waitUntil(() -> seen.contains("down"), "the wheel");
    }
  }

  @Test
  void resizesTheScene() {
    try (Window window = window()) {
      window.resize(500, 350);
      assertEquals(500, window.get(() -> window.scene().getWidth()), 1);
    }
  }

  @Test
  void whatTheToolkitsThreadThrowsFailsTheTest() {
    Window window = window();
    Platform.runLater(
        () -> {
          throw new IllegalStateException("on purpose");
        });
    assertThrows(AssertionError.class, window::settle);
    window.close();
  }
}
