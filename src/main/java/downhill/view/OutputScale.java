package downhill.view;

import javafx.scene.Node;
import javafx.stage.Window;

/** How many pixels of the screen a layout unit is. */
final class OutputScale {
  private OutputScale() {}

  /** Of the node's window; 1 as long as it has none. */
  static double of(Node node) {
    Window window = node.getScene() == null ? null : node.getScene().getWindow();
    return window == null ? 1 : window.getOutputScaleX();
  }
}
