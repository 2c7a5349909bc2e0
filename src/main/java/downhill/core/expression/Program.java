package downhill.core.expression;

import java.util.Arrays;
import java.util.List;

/** Instructions in order; register 0 holds x (or the only variable of the lanes). */
final class Program {
  private final Instruction[] instructions;

  Program(List<Instruction> instructions) {
    this.instructions = instructions.toArray(new Instruction[0]);
  }

  /** How long it takes over many lanes, in operations of arithmetic. */
  int work() {
    return Arrays.stream(instructions).mapToInt(Instruction::work).sum();
  }

  void run(Machine machine, int count) {
    for (Instruction instruction : instructions) {
      instruction.run(machine.registers(), machine.numbers(), count);
    }
  }
}
