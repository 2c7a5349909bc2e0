package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The menus of a magnified window are as large as all in it, wherever their button stands. */
class MagnifiedPopupsTest {
  private static final double FACTOR = 2;
  private static final double WIDTH = 1200;
  private static final double HEIGHT = 780;

  private MagnifiedPopups popups;
  private MenuButton button;

  private Pane content(double x, double y) {
    Menu more = new Menu("more", null, new MenuItem("one"), new MenuItem("another one"));
    button = new MenuButton("menu", null, more, new MenuItem("second"), new MenuItem("third"));
    button.setId("button");
    button.relocate(x, y);
    Magnified magnified = new Magnified(new Pane(button));
    magnified.setFactor(FACTOR);
    popups = new MagnifiedPopups(magnified, magnified::factor);
    return magnified;
  }

  @ParameterizedTest
  @CsvSource({"10, 10", "10, 345", "510, 10", "510, 345"})
  void aMenuIsMagnifiedAndHidesNeitherItsButtonNorItsSubmenu(double x, double y) {
    try (Window window = Window.showing(() -> content(x, y), WIDTH, HEIGHT)) {
      window.click("button");
      window.waitUntil(() -> places().size() == 1, "the menu is open");
      window.press(KeyCode.DOWN);
      window.press(KeyCode.RIGHT);
      window.waitUntil(() -> places().size() == 2, "the submenu is open");
      window.settle();
      List<Bounds> places = window.get(() -> places());
      Bounds owner = window.get(() -> button.localToScreen(button.getLayoutBounds()));
      assertTrue(places.stream().allMatch(MagnifiedPopupsTest::isOnScreen), places::toString);
      assertFalse(overlap(places.get(0), owner), () -> places + " over " + owner);
      assertFalse(overlap(places.get(0), places.get(1)), places::toString);
      window.run(() -> open().forEach(MagnifiedPopupsTest::assertMagnified));
      window.run(button::hide);
      window.waitUntil(() -> places().isEmpty(), "the menus are closed");
    }
  }

  private static void assertMagnified(PopupWindow popup) {
    Node content = popup.getScene().getRoot().getChildrenUnmodifiable().get(0);
    assertEquals(FACTOR * content.getLayoutBounds().getWidth(), popup.getWidth(), 1);
    assertEquals(FACTOR * content.getLayoutBounds().getHeight(), popup.getHeight(), 1);
  }

  private static boolean isOnScreen(Bounds place) {
    return place.getMinX() >= 0
        && place.getMinY() >= 0
        && place.getMaxX() <= Screen.getPrimary().getBounds().getMaxX()
        && place.getMaxY() <= Screen.getPrimary().getBounds().getMaxY();
  }

  private static boolean overlap(Bounds one, Bounds other) {
    return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX()) > 1
        && Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY()) > 1;
  }

  private static Stream<PopupWindow> open() {
    return javafx.stage.Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .map(PopupWindow.class::cast)
        .filter(popup -> popup.isShowing() && popup.getHeight() > 1);
  }

  private static List<Bounds> places() {
    return open()
        .map(p -> (Bounds) new BoundingBox(p.getX(), p.getY(), p.getWidth(), p.getHeight()))
        .toList();
  }
}
