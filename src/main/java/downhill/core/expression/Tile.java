package downhill.core.expression;

import java.util.List;
import java.util.Optional;

/**
 * The part of a graph that one instruction computes.
 *
 * @param value that comes of it
 * @param lanes one or two operands
 * @param number the operand that is the same on all lanes
 * @param onto the operand that is overwritten
 * @param isArithmetic whether the kernel’s loop is vector instructions
 */
record Tile(
    int value,
    Kernel kernel,
    List<Integer> lanes,
    Optional<Integer> number,
    Optional<Integer> onto,
    boolean isArithmetic) {
  Tile {
    lanes = List.copyOf(lanes);
  }

  /** Whether its kernel takes room to work in. */
  boolean hasRoom() {
    return lanes.size() == 1 && number.isEmpty();
  }
}
