package downhill.core.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TwinsTest {
  private final Graph.Builder graph = new Graph.Builder();
  private final int x = graph.variable(0);
  private final int y = graph.variable(1);

  private int sine(int of) {
    return graph.operation(Operation.SIN, of, of);
  }

  private int multiple(int of, double factor) {
    return graph.operation(Operation.MULTIPLY, of, graph.constant(factor));
  }

  private Optional<List<Integer>> twins(Integer... ofX) {
    return Twins.of(graph.build(x), List.of(ofX));
  }

  @Test
  void whatIsComputedFromYInTheSameWayIsTheTwin() {
    int ofX = sine(multiple(x, 2));
    int ofY = sine(multiple(y, 2));
    assertEquals(Optional.of(List.of(ofY, y)), twins(ofX, x));
  }

  @Test
  void operandsThatMayBeSwappedMayComeInAnyOrder() {
    int sine = sine(x);
    int ofX = graph.operation(Operation.MULTIPLY, sine, multiple(x, 2));
    int multiple = multiple(y, 2);
    int ofY = graph.operation(Operation.MULTIPLY, multiple, sine(y));
    assertEquals(Optional.of(List.of(ofY)), twins(ofX));
  }

  @Test
  void operandsInOrderStayInOrder() {
    int ofX = graph.operation(Operation.DIVIDE, sine(x), x);
    graph.operation(Operation.DIVIDE, y, sine(y));
    assertEquals(Optional.empty(), twins(ofX));
  }

  @Test
  void anotherNumberMakesNoTwin() {
    int ofX = multiple(x, 2);
    multiple(y, 3);
    assertEquals(Optional.empty(), twins(ofX));
  }

  @Test
  void oneWithoutATwinIsEnoughForNone() {
    int ofX = sine(x);
    assertEquals(Optional.empty(), twins(x, ofX));
  }
}
