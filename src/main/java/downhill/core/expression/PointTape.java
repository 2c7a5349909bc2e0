package downhill.core.expression;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A formula compiled for one point at a time: its operations one after the other, on numbers. A
 * {@link Tape}, whose loops are made for many lanes, takes several times as long for one.
 */
final class PointTape {
  /** One operation on values that are there already. */
  private record Step(Operation operation, int left, int right, int value) {
    void run(double[] values) {
      double a = values[left];
      double b = values[right];
      values[value] =
          switch (operation) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            default -> operation.of(a, b);
          };
    }
  }

  private final Step[] steps;
  private final double[] constants;
  private final int placeOfX;
  private final int placeOfY;
  private final int result;

  PointTape(Graph graph) {
    int size = graph.values().size();
    double[] numbers = graph.values().stream().mapToDouble(Graph.Value::constant).toArray();
    // Variables that do not occur stand behind all values.
    constants = Arrays.copyOf(numbers, size + 2);
    placeOfX = place(graph.idOf(Graph.ON_X), size);
    placeOfY = place(graph.idOf(Graph.ON_Y), size + 1);
    result = graph.result();
    steps =
        IntStream.range(0, size)
            .filter(id -> graph.get(id).isOperation())
            .mapToObj(id -> step(graph.get(id), id))
            .toArray(Step[]::new);
  }

  private static int place(int id, int ifNone) {
    return id < 0 ? ifNone : id;
  }

  private static Step step(Graph.Value value, int id) {
    return new Step(value.operation().orElseThrow(), value.left(), value.right(), id);
  }

  /** The working memory of one thread. */
  double[] memory() {
    return constants.clone();
  }

  double valueAt(double x, double y, double[] memory) {
    memory[placeOfX] = x;
    memory[placeOfY] = y;
    for (Step step : steps) {
      step.run(memory);
    }
    return memory[result];
  }
}
