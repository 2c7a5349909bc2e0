package downhill.view.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Node;

/**
 * The nodes of a group, one for each thing to be seen. They are kept from frame to frame: a new one
 * is black until it has been styled.
 */
public final class NodePool<N extends Node> {
  private final Group group;
  private final Supplier<N> make;
  private final List<N> nodes = new ArrayList<>();
  private int shown;

  public NodePool(Group group, Supplier<N> make) {
    this.group = group;
    this.make = make;
  }

  /** Shows each of the things by a node, and hides the nodes that are left over. */
  public <T> void show(List<T> things, BiConsumer<N, T> render) {
    while (nodes.size() < things.size()) {
      N node = make.get();
      nodes.add(node);
      group.getChildren().add(node);
      node.applyCss();
    }
    shown = things.size();
    for (int i = 0; i < nodes.size(); i++) {
      nodes.get(i).setVisible(i < shown);
      if (i < shown) {
        render.accept(nodes.get(i), things.get(i));
      }
    }
  }

  /** Lets go of all nodes: those of the next things are new. */
  public void renew() {
    group.getChildren().removeAll(nodes);
    nodes.clear();
    shown = 0;
  }

  /** The nodes of the things, in their order. */
  public List<N> shown() {
    return nodes.subList(0, shown);
  }
}
