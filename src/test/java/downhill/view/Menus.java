package downhill.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** A hand in the menus of a window. */
final class Menus {
  private Menus() {}

  /**
   * Opens the menu of a button with a click and clicks the entry, by way of the submenus before it.
   *
   * @param opener the button's id
   */
  static void choose(Window window, String opener, String... entries) {
    MenuButton button = window.node(opener, MenuButton.class);
    window.click(button);
    List<MenuItem> items = button.getItems();
    for (String text : entries) {
      MenuItem item = entry(window, items, text);
      window.waitUntil(() -> isOpen(item), "there is an entry " + text);
      window.settle();
      window.click(item.getStyleableNode());
      items = item instanceof Menu menu ? menu.getItems() : List.of();
    }
    window.waitUntil(() -> !button.isShowing(), "the menu has closed");
  }

  /** Whether the menu that it stands in is open. */
  static boolean isOpen(MenuItem item) {
    Node node = item.getStyleableNode();
    return node != null && node.getScene() != null && node.getScene().getWindow().isShowing();
  }

  private static MenuItem entry(Window window, List<MenuItem> items, String text) {
    return window.get(
        () ->
            items.stream()
                .filter(item -> text.equals(item.getText()) && !item.isDisable())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry " + text)));
  }
}
