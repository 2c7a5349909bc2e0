package downhill.core.expression;

import java.util.List;

/**
 * A formula compiled for arbitrary points: lanes of x in register 0, lanes of y in register 1.
 *
 * @param result the register of the result, or ~place of the number that it is
 */
record Tape(Program program, int registers, Constants constants, int result) {
  static Tape of(Graph graph) {
    Constants constants = Constants.of(graph);
    Schedule schedule = new Schedule(graph, constants.places());
    schedule.reserve(graph.idOf(Graph.ON_X));
    schedule.reserve(graph.idOf(Graph.ON_Y));
    List<Instruction> instructions = schedule.compute(List.of(graph.result()));
    return new Tape(
        new Program(instructions), schedule.registers(), constants, schedule.place(graph.result()));
  }

  Machine machine() {
    return new Machine(registers, constants.numbers(0));
  }

  void evaluate(Machine machine, double[] x, double[] y, double[] values, int count) {
    for (int from = 0; from < count; from += Machine.BLOCK) {
      int lanes = Math.min(Machine.BLOCK, count - from);
      machine.load(0, x, from, lanes);
      machine.load(1, y, from, lanes);
      program.run(machine, lanes);
      machine.store(result, values, from, lanes);
    }
  }

  /** As {@link downhill.core.calculus.Evaluator#evaluateCrosses}. */
  void evaluateCrosses(Machine machine, double[] xs, double[] ys, double[] values, int count) {
    machine.loadCoordinates(xs, ys, count);
    machine.spreadX(0, count);
    machine.spreadY(1, count);
    program.run(machine, 5 * count);
    machine.store(result, values, 0, 5 * count);
  }
}
