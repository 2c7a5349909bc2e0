package downhill.view;

import javafx.scene.Node;

/** Parts that are not always there. */
final class Vanishing {
  private Vanishing() {}

  /** Lets the parts take room only while they are visible: what is gone leaves no gap. */
  static void leavesNoGap(Node... parts) {
    for (Node part : parts) {
      part.managedProperty().bind(part.visibleProperty());
    }
  }
}
