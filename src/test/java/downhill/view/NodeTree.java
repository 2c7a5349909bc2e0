package downhill.view;

import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The nodes of a window, in their order, each before those in it. */
public final class NodeTree {
  private NodeTree() {}

  /** The root and all below it, but for those that are not entered, and all below them. */
  public static Stream<Node> of(Node root, Predicate<Node> entered) {
    if (!entered.test(root)) {
      return Stream.empty();
    }
    Stream<Node> below =
        root instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(child -> of(child, entered))
            : Stream.empty();
    return Stream.concat(Stream.of(root), below);
  }
}
