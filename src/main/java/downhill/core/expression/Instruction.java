package downhill.core.expression;

/**
 * One operation of a tape.
 *
 * @param out the register it writes; {@code a} and {@code b} those it reads
 * @param number the place of its number operand, if it has one, among the numbers
 * @param fewest lanes that the kernel runs over
 */
record Instruction(Kernel kernel, int out, int a, int b, int number, int fewest) {
  /** A function or a power takes about so many times as long as arithmetic, or longer. */
  private static final int COSTLY = 10;

  /** Beside arithmetic, which is padded to some lanes. */
  int work() {
    return fewest > 0 ? 1 : COSTLY;
  }

  void run(double[][] registers, double[] numbers, int count) {
    int lanes = Math.max(fewest, count);
    kernel.run(registers[out], registers[a], registers[b], numbers[number], lanes);
  }
}
