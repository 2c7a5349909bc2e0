package downhill.view;

import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.stage.PopupWindow;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Screen;
import javafx.stage.WindowEvent;

/**
 * Where a magnified menu stands: below or above its button, a submenu beside its menu. The toolkit
 * places menus by the size that they would have by themselves.
 */
final class MenuPlace {
  /**
   * One for all, so that a menu that opens again has no second one. While a window opens, what the
   * window system tells of its first place would undo another one: hence later.
   */
  private static final EventHandler<WindowEvent> PLACING =
      shown -> Platform.runLater(() -> place((ContextMenu) shown.getSource()));

  private MenuPlace() {}

  /** Whenever the menu opens from now on, it is placed. */
  static void keep(ContextMenu menu) {
    menu.addEventHandler(WindowEvent.WINDOW_SHOWN, PLACING);
  }

  private static void place(ContextMenu menu) {
    Node owner = menu.getOwnerNode();
    if (!menu.isShowing() || owner == null) {
      return;
    }
    // Its size is known only once it is laid out.
    menu.getScene().getRoot().applyCss();
    menu.getScene().getRoot().layout();
    Bounds from = owner.localToScreen(owner.getLayoutBounds());
    if (menu.getOwnerWindow() instanceof PopupWindow above) {
      placeBeside(menu, above, from);
    } else if (owner instanceof MenuButton) {
      placeBelow(menu, from);
    }
  }

  private static void placeBeside(ContextMenu menu, PopupWindow above, Bounds item) {
    double right = above.getX() + above.getWidth();
    boolean fits = right + menu.getWidth() <= screenOf(item).getMaxX();
    anchor(
        menu,
        fits ? AnchorLocation.WINDOW_TOP_LEFT : AnchorLocation.WINDOW_TOP_RIGHT,
        fits ? right : above.getX(),
        item.getMinY());
  }

  private static void placeBelow(ContextMenu menu, Bounds button) {
    boolean fits = button.getMaxY() + menu.getHeight() <= screenOf(button).getMaxY();
    anchor(
        menu,
        fits ? AnchorLocation.WINDOW_TOP_LEFT : AnchorLocation.WINDOW_BOTTOM_LEFT,
        button.getMinX(),
        fits ? button.getMaxY() : button.getMinY());
  }

  /** The corner stays where it is when the size changes; the toolkit keeps all on the screen. */
  private static void anchor(ContextMenu menu, AnchorLocation corner, double x, double y) {
    menu.setAnchorLocation(corner);
    menu.setAnchorX(x);
    menu.setAnchorY(y);
  }

  private static Rectangle2D screenOf(Bounds place) {
    return Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
        .findFirst()
        .orElseGet(Screen::getPrimary)
        .getVisualBounds();
  }
}
