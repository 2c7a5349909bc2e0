package downhill.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class PlacementTest {
  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 25, 1440, 875);
  private static final Rectangle2D PROJECTOR = new Rectangle2D(1440, 0, 1024, 768);

  private static Placement at(double x, double y, double width, double height) {
    return new Placement(x, y, width, height, false);
  }

  @Test
  void aPlaceOnAScreenStays() {
    Placement framed = at(-5, 20, 1450, 890);
    for (Placement place : List.of(at(20, 40, 1280, 720), at(1500, 0, 900, 700), framed)) {
      assertEquals(Optional.of(place), place.on(List.of(LAPTOP, PROJECTOR)));
    }
  }

  @Test
  void aPlaceOffAllScreensIsIgnored() {
    assertEquals(Optional.empty(), at(1500, 0, 900, 700).on(List.of(LAPTOP)));
    assertEquals(Optional.empty(), at(-32000, -32000, 900, 700).on(List.of(LAPTOP, PROJECTOR)));
    assertEquals(Optional.empty(), at(0, 0, 900, 700).on(List.of()));
  }

  @Test
  void aWindowThatIsNotAllSeenComesInside() {
    assertEquals(Optional.of(at(540, 25, 900, 700)), at(1000, -9, 900, 700).on(List.of(LAPTOP)));
    assertEquals(
        Optional.of(at(1440, 0, 1024, 768)),
        at(1400, 0, 1920, 1080).on(List.of(LAPTOP, PROJECTOR)),
        "as large as the screen that showed most of it");
  }

  @Test
  void aMaximizedWindowStaysOne() {
    Placement place = new Placement(10, 30, 800, 600, true);
    assertEquals(Optional.of(place), place.on(List.of(LAPTOP)));
  }
}
