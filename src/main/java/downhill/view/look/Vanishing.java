package downhill.view.look;

import javafx.scene.Node;

/** Parts that are not always there. */
public final class Vanishing {
  private Vanishing() {}

  /** Lets the parts take room only while they are visible: what is gone leaves no gap. */
  public static void leavesNoGap(Node... parts) {
    for (Node part : parts) {
      part.managedProperty().bind(part.visibleProperty());
    }
  }
}
