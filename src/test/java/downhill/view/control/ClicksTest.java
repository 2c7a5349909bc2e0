package downhill.view.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

class ClicksTest {
  private static MouseEvent press(int count) {
    return new MouseEvent(
        MouseEvent.MOUSE_PRESSED,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        count,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        true,
        null);
  }

  @Test
  void fourClicksInARowAreTwoDoubleClicks() {
    assertEquals(
        List.of(false, true, false, true),
        Stream.of(1, 2, 3, 4).map(ClicksTest::press).map(Clicks::isSecond).toList());
  }
}
