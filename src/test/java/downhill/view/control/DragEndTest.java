package downhill.view.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.view.Window;
import java.util.Random;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The system leaves out the last moves of a drag. */
class DragEndTest {
  private static final double WIDTH = 400;
  private Slider slider;
  private final Window window = Window.of(this::scene);

  private Scene scene() {
    slider = new Slider(0, WIDTH, 100);
    Scene scene = new Scene(new StackPane(slider), WIDTH, 100);
    DragEnd.install(scene);
    return scene;
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Node thumb() {
    return window.get(() -> slider.lookup(".thumb"));
  }

  /** As the system does it, with no move to the place before. */
  private void release(Node at, Point2D place) {
    Point2D screen = window.get(() -> slider.localToScreen(place));
    Point2D scene = window.get(() -> slider.localToScene(place));
    window.run(
        () ->
            Event.fireEvent(
                at,
                new MouseEvent(
                    MouseEvent.MOUSE_RELEASED,
                    scene.getX(),
                    scene.getY(),
                    screen.getX(),
                    screen.getY(),
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    null)));
  }

  @Test
  void aDragEndsWhereTheHandLetsGo() {
    Random random = new Random(3);
    for (int i = 0; i < 10; i++) {
      Node thumb = thumb();
      double middle = window.get(() -> thumb.getBoundsInParent().getCenterX());
      double y = window.get(() -> slider.getHeight() / 2);
      window.hold(slider, middle, y, 100 + 200 * random.nextDouble(), y);
      double to = 50 + 300 * random.nextDouble();
      release(thumb, new Point2D(to, y));
      window.run(slider::layout);
      assertEquals(to, window.get(() -> thumb.getBoundsInParent().getCenterX()), 1);
      window.letGo();
    }
  }

  /** A move to where it already is would change the value by rounding. */
  @Test
  void aClickOnTheThumbLeavesItsValue() {
    window.run(() -> slider.setValue(100.123456789));
    window.settle();
    Node thumb = thumb();
    window.click(thumb);
    assertEquals(100.123456789, window.get(slider::getValue), 0);
  }
}
