package downhill.core.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A formula compiled for crosses, the points of central differences: what depends on one variable
 * alone is computed at the three coordinates of a cross, and only the rest at its five points.
 * Where x and y are treated alike, as in sin x + sin y, both are computed in one go: a loop over
 * twice the lanes is faster than two.
 */
final class CrossTape {
  private static final int COORDINATES = 3;
  private static final int POINTS = 5;

  /** Of the work of a tape without anything in common; what saves less may lose by its copies. */
  private static final double WORTHWHILE = 0.95;

  private final Constants constants;
  private final boolean isAlike;
  private final Program lines;
  private final Program points;
  private final int registers;
  private final int[] registersOfX;
  private final int[] registersOfY;
  private final int result;

  private CrossTape(Graph graph, List<Integer> alongX, List<Integer> alongY) {
    constants = Constants.of(graph);
    Schedule schedule = new Schedule(graph, constants.places());
    schedule.reserve(graph.idOf(Graph.ON_X));
    schedule.reserve(graph.idOf(Graph.ON_Y));
    Optional<List<Integer>> twins =
        Twins.of(graph, alongX).filter(all -> Set.copyOf(all).equals(Set.copyOf(alongY)));
    isAlike = twins.isPresent();
    List<Integer> along = new ArrayList<>(alongX);
    along.addAll(isAlike ? List.of() : alongY);
    lines = new Program(schedule.compute(along));
    List<Integer> ofY = twins.orElse(alongY);
    ofY.forEach(schedule::reserve);
    points = new Program(schedule.compute(List.of(graph.result())));
    registers = schedule.registers();
    registersOfX = alongX.stream().mapToInt(schedule::place).toArray();
    registersOfY = ofY.stream().mapToInt(schedule::place).toArray();
    result = schedule.place(graph.result());
  }

  /**
   * None where crosses are evaluated about as soon as points without anything in common.
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
    return lanesOfLines() * lines.work()
        + POINTS * points.work()
        + copied(registersOfX.length, registersOfY.length);
  }

  /** Of one cross. */
  private int lanesOfLines() {
    return isAlike ? 2 * COORDINATES : COORDINATES;
  }

  /** How often the lanes of one coordinate are copied, which takes as long as arithmetic. */
  private static int copied(int valuesOfX, int valuesOfY) {
    return 2 * valuesOfX + 4 * valuesOfY;
  }

  Machine machine() {
    return new Machine(registers, constants.numbers(0));
  }

  /** As {@link downhill.core.calculus.Evaluator#evaluateCrosses}, in a machine of this tape. */
  void evaluate(Machine machine, double[] xs, double[] ys, double[] values, int count) {
    if (isAlike) {
      machine.loadInOne(xs, ys, count);
    } else {
      machine.loadCoordinates(xs, ys, count);
    }
    lines.run(machine, lanesOfLines() * count);
    for (int i = 0; isAlike && i < registersOfX.length; i++) {
      machine.part(registersOfX[i], registersOfY[i], count);
    }
    for (int register : registersOfX) {
      machine.spreadX(register, count);
    }
    for (int register : registersOfY) {
      machine.spreadY(register, count);
    }
    points.run(machine, POINTS * count);
    machine.store(result, values, 0, POINTS * count);
  }
}
