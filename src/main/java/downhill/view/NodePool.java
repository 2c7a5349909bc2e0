package downhill.view;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Node;

/**
 * The nodes of a group, one for each thing to be seen. They are kept from frame to frame: a new one
 * is black until it has been styled.
 */
final class NodePool<N extends Node> {
  private final Group group;
  private final Supplier<N> make;

  NodePool(Group group, Supplier<N> make) {
    this.group = group;
    this.make = make;
  }

  /** Shows each of the things by a node, and hides the nodes that are left over. */
  <T> void show(List<T> things, BiConsumer<N, T> render) {
    while (group.getChildren().size() < things.size()) {
      N node = make.get();
      group.getChildren().add(node);
      node.applyCss();
    }
    for (int i = 0; i < group.getChildren().size(); i++) {
      @SuppressWarnings("unchecked") // Nobody else adds any.
      N node = (N) group.getChildren().get(i);
      node.setVisible(i < things.size());
      if (i < things.size()) {
        render.accept(node, things.get(i));
      }
    }
  }
}
