package downhill.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.session.Gallery;
import downhill.session.Session;
import downhill.session.Store;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The menus of the smallest window of a lecture: each entry is a target, all of them fit in. */
class MenuTargetsTest {
  private static final double WIDTH = 800;
  private static final double HEIGHT = 600;

  /** As asked for, in pixels, less what rounding takes. */
  private static final double TARGET = 44 - 0.01;

  private Window window;

  @BeforeEach
  void show() {
    window = Window.over(new Store(Session.of(Gallery.first().experiment(), false)), WIDTH, HEIGHT);
    window.press(KeyCode.P);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"menu", "speed"})
  void everyEntryIsATargetAndAllFitIntoTheWindow(String id) {
    MenuButton opener = window.node(id, MenuButton.class);
    window.run(opener::show);
    check(opener.getItems());
    for (MenuItem item : List.copyOf(opener.getItems())) {
      if (item instanceof Menu menu) {
        window.click(menu.getStyleableNode());
        check(menu.getItems());
      }
    }
    window.run(opener::hide);
  }

  private void check(List<MenuItem> items) {
    List<MenuItem> entries = items.stream().filter(item -> !isSeparator(item)).toList();
    window.waitUntil(() -> entries.stream().allMatch(Menus::isOpen), "the menu is open");
    window.settle();
    for (MenuItem entry : entries) {
      double height = window.get(() -> place(entry).getHeight());
      assertTrue(height >= TARGET, entry.getText() + " is " + height + " high");
    }
    double all = window.get(() -> items.get(0).getParentPopup().getHeight());
    assertTrue(all <= HEIGHT, "all of them take " + all);
  }

  private static boolean isSeparator(MenuItem item) {
    return item instanceof SeparatorMenuItem;
  }

  private static Bounds place(MenuItem item) {
    Node node = item.getStyleableNode();
    return node.localToScreen(node.getLayoutBounds());
  }
}
