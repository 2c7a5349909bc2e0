package downhill.view;

import javafx.scene.Node;

/** The focus while something lies over the window: it goes back to where it was. */
final class FocusLoan {
  private Node lender;

  /** Gives the focus to the node. */
  void take(Node node) {
    lender = node.getScene().getFocusOwner();
    node.requestFocus();
  }

  void giveBack() {
    if (lender != null) {
      lender.requestFocus();
    }
  }

  /** Leaves the focus to the window as a whole, where the {@link KeyTable} holds alone. */
  static void leaveToWindow(Node node) {
    node.getScene().getRoot().requestFocus();
  }
}
