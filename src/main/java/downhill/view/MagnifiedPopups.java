package downhill.view;

import downhill.view.look.Direction;
import java.util.function.DoubleSupplier;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * Shows menus and tooltips, which are windows of their own, as large as the window's {@link
 * Magnified} inside; they run as their words do, also over a picture.
 */
final class MagnifiedPopups {
  private final Node inside;
  private final DoubleSupplier factor;

  /** The toolkit's list of windows outlives this window: it holds this weakly, the owner fast. */
  private final ListChangeListener<Window> opened = this::magnify;

  MagnifiedPopups(Node inside, DoubleSupplier factor) {
    this.inside = inside;
    this.factor = factor;
    Window.getWindows().addListener(new WeakListChangeListener<>(opened));
  }

  private void magnify(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      for (Window window : change.getAddedSubList()) {
        if (window instanceof PopupWindow popup && isOurs(popup)) {
          magnify(popup);
        }
      }
    }
  }

  /** A submenu belongs to a menu that belongs to the window. */
  private boolean isOurs(PopupWindow popup) {
    Window owner = popup.getOwnerWindow();
    Scene scene = inside.getScene();
    return owner instanceof PopupWindow menu
        ? isOurs(menu)
        : owner != null && scene != null && owner == scene.getWindow();
  }

  private void magnify(PopupWindow popup) {
    Scale scale = new Scale(factor.getAsDouble(), factor.getAsDouble());
    popup
        .getScene()
        .getRoot()
        .getChildrenUnmodifiable()
        .forEach(
            content -> {
              content.getTransforms().setAll(scale);
              content.setNodeOrientation(Direction.ofWords());
            });
    if (popup instanceof ContextMenu menu) {
      MenuPlace.keep(menu);
    }
  }
}
