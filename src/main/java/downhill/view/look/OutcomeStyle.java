package downhill.view.look;

import downhill.core.descent.Outcome;
import downhill.session.Strings;
import java.util.Optional;
import javafx.scene.Node;

/** How an outcome shows: the style class that dresses a node in its colours, and its word. */
public final class OutcomeStyle {
  private OutcomeStyle() {}

  /** Dresses a node in the outcome, or, where none may be told, in no outcome’s colours. */
  public static void wear(Node node, Optional<Outcome> outcome) {
    outcome.ifPresentOrElse(told -> wear(node, told), () -> undress(node));
  }

  /** Puts the outcome’s id among the node’s style classes, and no other outcome’s. */
  public static void wear(Node node, Outcome outcome) {
    if (!node.getStyleClass().contains(outcome.id())) {
      undress(node);
      node.getStyleClass().add(outcome.id());
    }
  }

  private static void undress(Node node) {
    for (Outcome other : Outcome.values()) {
      node.getStyleClass().remove(other.id());
    }
  }

  public static String word(Outcome outcome) {
    return Strings.text("outcome." + outcome.id() + ".word");
  }
}
