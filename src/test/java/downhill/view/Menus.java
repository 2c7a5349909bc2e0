package downhill.view;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** A hand in the menus of a window. */
public final class Menus {
  private Menus() {}

  /**
   * Opens the menu of a button with a click and clicks the entry, by way of the submenus before it.
   *
   * @param opener the button's id
   */
  public static void choose(Window window, String opener, String... entries) {
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

  /** The entry by way of the submenus before it, whether it can be chosen or not. */
  static MenuItem find(Window window, String opener, String... entries) {
    return window.get(() -> find(window.node(opener, MenuButton.class).getItems(), entries));
  }

  private static MenuItem find(List<MenuItem> items, String... entries) {
    MenuItem first =
        items.stream()
            .filter(item -> entries[0].equals(item.getText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no entry " + entries[0]));
    return entries.length == 1
        ? first
        : find(((Menu) first).getItems(), Arrays.copyOfRange(entries, 1, entries.length));
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
