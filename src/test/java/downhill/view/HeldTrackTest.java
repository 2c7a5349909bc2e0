package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Slider;
import org.junit.jupiter.api.Test;

/** A hand that rests on the track, longer than the pause after which keys end their gesture. */
class HeldTrackTest extends ProgramWindow {
  private static final long REST = 400_000_000L;

  private double rate() {
    return store.now().run().rate();
  }

  @Test
  void isOneDragUntilItLetsGo() {
    double first = rate();
    Slider slider = window.node("rate", Slider.class);
    double y = window.get(() -> slider.getHeight() / 2);
    double width = window.get(slider::getWidth);
    window.hold(slider, 0.2 * width, y, 0.4 * width, y);
    long resting = System.nanoTime();
    window.waitUntil(() -> System.nanoTime() - resting > REST, "the rest");
    assertTrue(store.now().whatIf().ghost().isPresent(), "the path as it was");
    double before = rate();
    window.hover(slider, 0.6 * width, y);
    assertTrue(rate() > 2 * before);
    window.letGo();
    window.waitUntil(() -> store.now().whatIf().ghost().isEmpty(), "the end of the drag");
    window.run(store::undo);
    assertEquals(first, rate());
  }
}
