package downhill.view.keys;

import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * The focus of a part that goes away is left to the window as a whole, where the {@link KeyTable}
 * holds alone. The toolkit would hand it to the next field with all its text selected, which the
 * next key, meant for the ball, would then erase.
 */
public final class LostFocus {
  private final Scene scene;
  private boolean isLost;

  private LostFocus(Scene scene) {
    this.scene = scene;
  }

  /** To be told of a new owner after all others: they are told of the window next. */
  public static void install(Scene scene) {
    LostFocus focus = new LostFocus(scene);
    scene.focusOwnerProperty().addListener((property, before, now) -> focus.passes(before, now));
  }

  /** From a part that has left the scene it passes by way of nobody. */
  private void passes(Node before, Node now) {
    isLost = before == null ? isLost : isGone(before);
    if (isLost && now != null) {
      isLost = false;
      scene.getRoot().requestFocus();
    }
  }

  private boolean isGone(Node part) {
    return part.getScene() != scene || part.isDisabled() || isHidden(part);
  }

  private static boolean isHidden(Node part) {
    return part != null && (!part.isVisible() || isHidden(part.getParent()));
  }
}
