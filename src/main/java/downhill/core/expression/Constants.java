package downhill.core.expression;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The constants of a graph as numbers of a machine.
 *
 * @param places where the value of each number lies
 */
record Constants(Graph graph, Map<Integer, Integer> places) {
  static Constants of(Graph graph) {
    Map<Integer, Integer> places = new LinkedHashMap<>();
    for (int id = 0; id < graph.values().size(); id++) {
      if (graph.get(id).isConstant()) {
        places.put(id, places.size());
      }
    }
    return new Constants(graph, places);
  }

  /** The numbers, followed by room for more; at least one, for operations that need none. */
  double[] numbers(int more) {
    double[] numbers =
        places.keySet().stream().mapToDouble(id -> graph.get(id).constant()).toArray();
    return Arrays.copyOf(numbers, numbers.length + more + 1);
  }
}
