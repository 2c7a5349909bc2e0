package downhill.core.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values of a graph that are computed from y as others are from x: y² is the twin of x². */
final class Twins {
  private final Map<Graph.Value, Integer> numbers = new HashMap<>();
  private final Map<Integer, Integer> twins = new HashMap<>();

  private Twins(Graph graph) {
    for (int id = 0; id < graph.values().size(); id++) {
      numbers.put(graph.get(id), id);
    }
    for (int id = 0; id < graph.values().size(); id++) {
      find(id, graph.get(id));
    }
  }

  /** The twins of values of x alone, in the same order; nothing unless all have one. */
  static Optional<List<Integer>> of(Graph graph, List<Integer> ofX) {
    Map<Integer, Integer> twins = new Twins(graph).twins;
    return Optional.of(ofX)
        .filter(twins.keySet()::containsAll)
        .map(all -> all.stream().map(twins::get).toList());
  }

  private void find(int id, Graph.Value value) {
    if (value.isConstant()) {
      twins.put(id, id);
    } else if (value.dependsOn() == Graph.ON_X) {
      twin(value).map(numbers::get).ifPresent(twin -> twins.put(id, twin));
    }
  }

  private Optional<Graph.Value> twin(Graph.Value value) {
    if (!value.isOperation()) {
      return Optional.of(Graph.Value.variable(Graph.ON_Y));
    }
    Integer left = twins.get(value.left());
    Integer right = twins.get(value.right());
    return left == null || right == null
        ? Optional.empty()
        : value.operation().map(same -> Graph.Value.operation(same, left, right, Graph.ON_Y));
  }
}
