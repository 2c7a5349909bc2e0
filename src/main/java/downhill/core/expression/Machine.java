package downhill.core.expression;

import java.util.Arrays;

/**
 * The working memory of one thread: registers of lanes, and numbers that are the same on all lanes.
 * Registers grow to the calls, so that a machine for a few lanes is cheap to make.
 */
final class Machine {
  /** Lanes of a block: 4 KiB a register, so that about eight stay in a first-level cache. */
  static final int BLOCK = 512;

  /**
   * Loops that shall become vector instructions run over no fewer lanes, whatever stands in the
   * last. The compiler unrolls a loop no further than it usually runs: after some thousand calls
   * over one to four lanes it would leave the loops of arithmetic as they are for good, and those
   * over hundreds of lanes would take up to six times as long; after calls over nine, the points of
   * a Hessian, those of exp, ln, sin and cos would take up to three times as long.
   */
  static final int FEW = 16;

  private final double[][] registers;
  private final double[] numbers;

  Machine(int registers, double[] numbers) {
    this.registers = new double[registers][FEW];
    this.numbers = numbers;
  }

  double[][] registers() {
    return registers;
  }

  double[] numbers() {
    return numbers;
  }

  /** Copies lanes into a register. */
  void load(int register, double[] values, int from, int count) {
    reserve(count);
    System.arraycopy(values, from, registers[register], 0, count);
  }

  /** Copies three coordinates of crosses into the registers 0 and 1, with room for the points. */
  void loadCoordinates(double[] xs, double[] ys, int count) {
    reserve(5 * count);
    System.arraycopy(xs, 0, registers[0], 0, 3 * count);
    System.arraycopy(ys, 0, registers[1], 0, 3 * count);
  }

  /** Copies three coordinates of crosses into register 0, those of y behind those of x. */
  void loadInOne(double[] xs, double[] ys, int count) {
    reserve(6 * count);
    System.arraycopy(xs, 0, registers[0], 0, 3 * count);
    System.arraycopy(ys, 0, registers[0], 3 * count, 3 * count);
  }

  /** Of lanes at x₀, x₁, x₂, y₀, y₁, y₂ in one register copies those of y to another. */
  void part(int registerOfBoth, int registerOfY, int count) {
    System.arraycopy(registers[registerOfBoth], 3 * count, registers[registerOfY], 0, 3 * count);
  }

  /** From lanes at x₀, x₁, x₂ to those of the points of crosses: x₀, x₁, x₂, x₀, x₀. */
  void spreadX(int register, int count) {
    double[] lanes = registers[register];
    if (count == 1) {
      lanes[3] = lanes[0];
      lanes[4] = lanes[0];
    } else {
      System.arraycopy(lanes, 0, lanes, 3 * count, count);
      System.arraycopy(lanes, 0, lanes, 4 * count, count);
    }
  }

  /** From lanes at y₀, y₁, y₂ to those of the points of crosses: y₀, y₀, y₀, y₁, y₂. */
  void spreadY(int register, int count) {
    double[] lanes = registers[register];
    if (count == 1) {
      lanes[3] = lanes[1];
      lanes[4] = lanes[2];
      lanes[1] = lanes[0];
      lanes[2] = lanes[0];
    } else {
      System.arraycopy(lanes, count, lanes, 3 * count, 2 * count);
      System.arraycopy(lanes, 0, lanes, count, count);
      System.arraycopy(lanes, 0, lanes, 2 * count, count);
    }
  }

  /** Copies a register out; a negative register stands for the number at the place ~register. */
  void store(int register, double[] values, int from, int count) {
    if (register < 0) {
      Arrays.fill(values, from, from + count, numbers[~register]);
    } else {
      System.arraycopy(registers[register], 0, values, from, count);
    }
  }

  private void reserve(int count) {
    if (registers[0].length < count) {
      grow(count);
    }
  }

  /** Little at a time: a descent that is alone needs five lanes, and nine where it ends. */
  private void grow(int count) {
    int more = Math.max(count, 2 * registers[0].length);
    for (int i = 0; i < registers.length; i++) {
      registers[i] = Arrays.copyOf(registers[i], more);
    }
  }
}
