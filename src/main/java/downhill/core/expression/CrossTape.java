package downhill.core.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A formula compiled for many crosses, the points of central differences: what depends on one
 * variable alone is computed at the three coordinates of a cross, and only the rest at its five
 * points.
 */
final class CrossTape {
  private static final int COORDINATES = 3;
  private static final int POINTS = 5;

  /** Fewer crosses are no faster so: what is spared is less than what is done besides. */
  private static final int FEW = 8;

  /** Of the work of a tape without anything in common; what saves less may lose by its copies. */
  private static final double WORTHWHILE = 0.95;

  private final Constants constants;
  private final Program lines;
  private final Program points;
  private final int registers;
  private final int[] ofX;
  private final int[] ofY;
  private final int result;

  private CrossTape(Graph graph, List<Integer> alongX, List<Integer> alongY) {
    constants = Constants.of(graph);
    Schedule schedule = new Schedule(graph, constants.places());
    schedule.reserve(graph.idOf(Graph.ON_X));
    schedule.reserve(graph.idOf(Graph.ON_Y));
    List<Integer> along = new ArrayList<>(alongX);
    along.addAll(alongY);
    lines = new Program(schedule.compute(along));
    points = new Program(schedule.compute(List.of(graph.result())));
    registers = schedule.registers();
    ofX = alongX.stream().mapToInt(schedule::place).toArray();
    ofY = alongY.stream().mapToInt(schedule::place).toArray();
    result = schedule.place(graph.result());
  }

  /**
   * None where many crosses are evaluated about as soon as points without anything in common.
   *
   * @param whole the tape of the same formula for these
   */
  static Optional<CrossTape> of(Graph graph, Tape whole) {
    List<Integer> alongX = List.copyOf(graph.frontier(Graph.ON_X));
    List<Integer> alongY = List.copyOf(graph.frontier(Graph.ON_Y));
    if (alongX.isEmpty() || alongY.isEmpty()) {
      return Optional.empty();
    }
    int most = POINTS * whole.program().work() + copied(1, 1);
    return Optional.of(new CrossTape(graph, alongX, alongY))
        .filter(tape -> tape.work() < WORTHWHILE * most);
  }

  private int work() {
    return COORDINATES * lines.work() + POINTS * points.work() + copied(ofX.length, ofY.length);
  }

  /** How often the lanes of one coordinate are copied, which takes as long as arithmetic. */
  private static int copied(int valuesOfX, int valuesOfY) {
    return 2 * valuesOfX + 4 * valuesOfY;
  }

  /** Whether so many crosses are enough for it. */
  static boolean isFor(int count) {
    return count >= FEW;
  }

  Machine machine() {
    return new Machine(registers, constants.numbers(0));
  }

  /** As {@link downhill.core.calculus.Evaluator#evaluateCrosses}, in a machine of this tape. */
  void evaluate(Machine machine, double[] xs, double[] ys, double[] values, int count) {
    machine.loadCoordinates(xs, ys, count);
    lines.run(machine, COORDINATES * count);
    for (int register : ofX) {
      machine.spreadX(register, count);
    }
    for (int register : ofY) {
      machine.spreadY(register, count);
    }
    points.run(machine, POINTS * count);
    machine.store(result, values, 0, POINTS * count);
  }
}
