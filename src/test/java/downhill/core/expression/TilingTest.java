package downhill.core.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TilingTest {
  private final Graph.Builder graph = new Graph.Builder();
  private final int x = graph.variable(0);
  private final int y = graph.variable(1);

  @Test
  void aProductIsAddedToAValueInOnePass() {
    List<Tile> tiles = tiles(graph.operation(Operation.ADD, sine(), product()));
    assertEquals(2, tiles.size());
    assertEquals(List.of(x, y), tiles.get(1).lanes());
    assertEquals(Optional.of(sine()), tiles.get(1).onto());
  }

  @Test
  void aMultipleIsSubtractedInOnePass() {
    int multiple = graph.operation(Operation.MULTIPLY, y, graph.constant(3));
    List<Tile> tiles = tiles(graph.operation(Operation.SUBTRACT, sine(), multiple));
    assertEquals(2, tiles.size());
    assertEquals(List.of(y), tiles.get(1).lanes());
    assertEquals(Optional.of(graph.constant(3)), tiles.get(1).number());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void aPairAndANumberAreOnePass(Operation first, Operation then) {
    int pair = graph.operation(first, x, y);
    List<Tile> tiles = tiles(graph.operation(then, pair, graph.constant(3)));
    assertEquals(1, tiles.size());
    double[] out = new double[1];
    tiles.get(0).kernel().run(out, new double[] {7}, new double[] {5}, 3, 1);
    assertEquals(then.of(first.of(7, 5), 3), out[0]);
  }

  static Stream<Arguments> pairs() {
    List<Operation> operations = List.of(Operation.ADD, Operation.SUBTRACT, Operation.MULTIPLY);
    return operations.stream()
        .flatMap(first -> operations.stream().map(then -> Arguments.of(first, then)));
  }

  @Test
  void aNumberLessAPairIsNot() {
    assertEquals(
        2, tiles(graph.operation(Operation.SUBTRACT, graph.constant(3), product())).size());
  }

  @Test
  void aNumberIsNotOverwritten() {
    int multiple = graph.operation(Operation.MULTIPLY, y, graph.constant(3));
    assertEquals(2, tiles(graph.operation(Operation.ADD, multiple, graph.constant(4))).size());
  }

  @Test
  void aProductOfTwoUsersIsComputedOnce() {
    int sum = graph.operation(Operation.ADD, sine(), product());
    List<Tile> tiles = tiles(graph.operation(Operation.SUBTRACT, sum, product()));
    assertEquals(4, tiles.size());
  }

  @Test
  void aValueThatIsStillNeededIsNotOverwritten() {
    int sum = graph.operation(Operation.ADD, sine(), product());
    List<Tile> tiles = tiles(graph.operation(Operation.DIVIDE, sum, sine()));
    assertEquals(4, tiles.size());
  }

  @Test
  void aVariableIsNotOverwritten() {
    int multiple = graph.operation(Operation.MULTIPLY, y, graph.constant(3));
    List<Tile> tiles = tiles(graph.operation(Operation.ADD, x, multiple));
    assertEquals(2, tiles.size());
  }

  private int sine() {
    return graph.operation(Operation.SIN, x, x);
  }

  private int product() {
    return graph.operation(Operation.MULTIPLY, x, y);
  }

  /** As a tape computes the result: variables are there, and stay. */
  private List<Tile> tiles(int result) {
    Graph whole = graph.build(result);
    boolean[] needed = new boolean[whole.values().size()];
    for (int id = 0; id < needed.length; id++) {
      needed[id] = whole.get(id).isOperation();
    }
    return Tiling.of(
        whole, needed, id -> whole.get(id).isConstant(), id -> id == x || id == y || id == result);
  }
}
