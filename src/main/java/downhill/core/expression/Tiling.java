package downhill.core.expression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Which values of a graph are computed by one instruction: each by its own, but for one that only
 * one other is made of. That takes it in, a sum, a difference or a product, if it adds, subtracts
 * or multiplies by a number, and a product, too, if it may overwrite its other operand: one pass
 * over the lanes in place of two. Both are rounded as before.
 */
final class Tiling {
  /** An operation on two lanes, and another on what comes of it and a number. */
  private record Pair(Operation first, Operation then) {}

  private static final Map<Pair, Kernel> PAIRS =
      Map.of(
          new Pair(Operation.ADD, Operation.ADD), Kernels::sumPlusNumber,
          new Pair(Operation.ADD, Operation.SUBTRACT), Kernels::sumMinusNumber,
          new Pair(Operation.ADD, Operation.MULTIPLY), Kernels::sumTimesNumber,
          new Pair(Operation.SUBTRACT, Operation.ADD), Kernels::differencePlusNumber,
          new Pair(Operation.SUBTRACT, Operation.SUBTRACT), Kernels::differenceMinusNumber,
          new Pair(Operation.SUBTRACT, Operation.MULTIPLY), Kernels::differenceTimesNumber,
          new Pair(Operation.MULTIPLY, Operation.ADD), Kernels::productPlusNumber,
          new Pair(Operation.MULTIPLY, Operation.SUBTRACT), Kernels::productMinusNumber,
          new Pair(Operation.MULTIPLY, Operation.MULTIPLY), Kernels::productTimesNumber);

  private final Graph graph;
  private final boolean[] needed;
  private final IntPredicate isNumber;
  private final IntPredicate isKept;
  private final int[] users;
  private final int[] lastUser;
  private final boolean[] takenIn;

  private Tiling(Graph graph, boolean[] needed, IntPredicate isNumber, IntPredicate isKept) {
    this.graph = graph;
    this.needed = needed;
    this.isNumber = isNumber;
    this.isKept = isKept;
    users = new int[needed.length];
    lastUser = new int[needed.length];
    takenIn = new boolean[needed.length];
  }

  /**
   * The tiles in the order in which they are to be computed.
   *
   * @param needed the values to compute
   * @param isNumber whether a value is the same on all lanes
   * @param isKept whether a value is needed afterwards
   */
  static List<Tile> of(Graph graph, boolean[] needed, IntPredicate isNumber, IntPredicate isKept) {
    return new Tiling(graph, needed, isNumber, isKept).tiles();
  }

  private List<Tile> tiles() {
    for (int id = 0; id < needed.length; id++) {
      if (needed[id]) {
        users[graph.get(id).left()]++;
        users[graph.get(id).right()]++;
        noteUser(id, graph.get(id));
      }
    }
    // From the last one on: who uses an operand after a value is known when the value is reached.
    List<Tile> tiles = new ArrayList<>();
    for (int id = needed.length - 1; id >= 0; id--) {
      if (needed[id] && !takenIn[id]) {
        tiles.add(tile(id));
      }
    }
    Collections.reverse(tiles);
    return tiles;
  }

  private void noteUser(int id, Graph.Value value) {
    lastUser[value.left()] = Math.max(id, lastUser[value.left()]);
    lastUser[value.right()] = Math.max(id, lastUser[value.right()]);
  }

  private Tile tile(int id) {
    Graph.Value value = graph.get(id);
    Operation operation = operation(id);
    boolean swaps = operation.isCommutative();
    if (isPair(value.left(), operation, value.right())) {
      return withNumber(id, value.left(), value.right());
    }
    if (swaps && isPair(value.right(), operation, value.left())) {
      return withNumber(id, value.right(), value.left());
    }
    if (swaps && takesIn(id, value.left(), value.right())) {
      return withProduct(id, operation, value.left(), value.right());
    }
    return (swaps || operation == Operation.SUBTRACT) && takesIn(id, value.right(), value.left())
        ? withProduct(id, operation, value.right(), value.left())
        : plain(id, operation, value);
  }

  private Operation operation(int id) {
    return graph.get(id).operation().orElseThrow();
  }

  /** Whether a value of two lanes is for this operation with a number only. */
  private boolean isPair(int first, Operation then, int number) {
    return isNumber.test(number)
        && isForOne(first)
        && number(first).isEmpty()
        && PAIRS.containsKey(new Pair(operation(first), then));
  }

  private Tile withNumber(int id, int first, int number) {
    takenIn[first] = true;
    noteUser(id, graph.get(first));
    Kernel kernel = PAIRS.get(new Pair(operation(first), operation(id)));
    return new Tile(id, kernel, lanes(first), Optional.of(number), Optional.empty(), true);
  }

  private boolean takesIn(int id, int product, int other) {
    return isForOne(product)
        && operation(product) == Operation.MULTIPLY
        && mayOverwrite(id, other)
        && !isOperand(other, graph.get(product));
  }

  private static boolean isOperand(int id, Graph.Value value) {
    return value.left() == id || value.right() == id;
  }

  private boolean isForOne(int id) {
    return needed[id] && users[id] == 1 && !isKept.test(id);
  }

  private boolean mayOverwrite(int id, int operand) {
    return lastUser[operand] == id && !isKept.test(operand) && !isNumber.test(operand);
  }

  private Tile withProduct(int id, Operation operation, int product, int other) {
    takenIn[product] = true;
    noteUser(id, graph.get(product));
    Kernel kernel = onto(operation, number(product).isPresent());
    return new Tile(id, kernel, lanes(product), number(product), Optional.of(other), true);
  }

  private static Kernel onto(Operation operation, boolean isMultiple) {
    return switch (operation) {
      case ADD -> isMultiple ? Kernels::addMultiple : Kernels::addProduct;
      case SUBTRACT -> isMultiple ? Kernels::subtractMultiple : Kernels::subtractProduct;
      case MULTIPLY -> isMultiple ? Kernels::multiplyByMultiple : Kernels::multiplyByProduct;
      default -> throw new IllegalArgumentException(operation + " takes no product in");
    };
  }

  private Tile plain(int id, Operation operation, Graph.Value value) {
    Kernel kernel =
        number(id).isEmpty()
            ? operation.lanes()
            : isNumber.test(value.left()) ? operation.numberAndLane() : operation.laneAndNumber();
    return new Tile(id, kernel, lanes(id), number(id), Optional.empty(), operation.isArithmetic());
  }

  private Optional<Integer> number(int id) {
    Graph.Value value = graph.get(id);
    return isNumber.test(value.left())
        ? Optional.of(value.left())
        : Optional.of(value.right()).filter(isNumber::test);
  }

  private List<Integer> lanes(int id) {
    Graph.Value value = graph.get(id);
    if (isNumber.test(value.left())) {
      return List.of(value.right());
    }
    boolean isOne = isNumber.test(value.right()) || value.operation().orElseThrow().arity() == 1;
    return isOne ? List.of(value.left()) : List.of(value.left(), value.right());
  }
}
