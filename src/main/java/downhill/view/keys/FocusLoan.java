package downhill.view.keys;

import java.util.Optional;
import javafx.scene.Node;

/** The focus while something lies over the window: it goes back to where it was. */
public final class FocusLoan {
  private Optional<Node> lender = Optional.empty();

  /** Gives the focus to the node. */
  void take(Node node) {
    lender = Optional.ofNullable(node.getScene().getFocusOwner());
    node.requestFocus();
  }

  void giveBack() {
    lender.ifPresent(Node::requestFocus);
  }

  /** Leaves the focus to the window as a whole, where the {@link KeyTable} holds alone. */
  public static void leaveToWindow(Node node) {
    node.getScene().getRoot().requestFocus();
  }

  /** The same where the node still has it from a mouse: the next keys are for the ball. */
  public static void leaveToWindowAfterMouse(Node node) {
    boolean isOwner = node.getScene().getFocusOwner() == node;
    if (isOwner && !KeyboardFocus.isSeenAt(node)) {
      leaveToWindow(node);
    }
  }
}
