package downhill.view;

import downhill.core.descent.Outcome;
import downhill.session.Strings;
import javafx.scene.Node;

/** How an outcome shows: the style class that dresses a node in its colours, and its word. */
final class OutcomeStyle {
  private OutcomeStyle() {}

  /** Puts the outcome’s id among the node’s style classes, and no other outcome’s. */
  static void wear(Node node, Outcome outcome) {
    if (node.getStyleClass().contains(outcome.id())) {
      return;
    }
    for (Outcome other : Outcome.values()) {
      node.getStyleClass().remove(other.id());
    }
    node.getStyleClass().add(outcome.id());
  }

  static String word(Outcome outcome) {
    return Strings.text("outcome." + outcome.id() + ".word");
  }
}
