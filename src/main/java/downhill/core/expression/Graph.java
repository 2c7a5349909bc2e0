package downhill.core.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The operations of a formula, each computed once: equal subexpressions are one value, constants
 * are folded, small integer powers are products, eˣ is exp(x). Values are numbered so that operands
 * come before what uses them.
 *
 * @param result the number of the value that is the formula's
 */
record Graph(List<Value> values, int result) {
  /** Bits of {@link Value#dependsOn}. */
  static final int ON_X = 1;

  static final int ON_Y = 2;

  Graph {
    values = List.copyOf(values);
  }

  Value get(int id) {
    return values.get(id);
  }

  /** The number of a variable, a negative one if it does not occur. */
  int idOf(int variable) {
    return IntStream.range(0, values.size())
        .filter(id -> !get(id).isOperation() && get(id).dependsOn() == variable)
        .findFirst()
        .orElse(-variable);
  }

  /** Values of one variable alone that are operands of values of both, or the result. */
  SortedSet<Integer> frontier(int variable) {
    TreeSet<Integer> frontier = new TreeSet<>();
    frontier.add(result);
    for (Value value : values) {
      if (value.dependsOn() == (ON_X | ON_Y)) {
        frontier.add(value.left());
        frontier.add(value.right());
      }
    }
    frontier.removeIf(id -> get(id).dependsOn() != variable);
    return frontier;
  }

  /**
   * One value: a constant, a variable, or an operation on two others (the same one twice where it
   * takes one operand).
   *
   * @param dependsOn the variables it depends on, bits {@link #ON_X} and {@link #ON_Y}
   */
  record Value(Optional<Operation> operation, int left, int right, double constant, int dependsOn) {
    static Value variable(int variable) {
      return new Value(Optional.empty(), 0, 0, 0, variable);
    }

    /** Equal to any other of the same operation and operands, in either order if that is free. */
    static Value operation(Operation operation, int left, int right, int dependsOn) {
      boolean swaps = operation.isCommutative() && left > right;
      return new Value(
          Optional.of(operation), swaps ? right : left, swaps ? left : right, 0, dependsOn);
    }

    boolean isConstant() {
      return dependsOn == 0;
    }

    boolean isOperation() {
      return operation.isPresent();
    }
  }

  /** Adds values bottom-up and returns their numbers. */
  static final class Builder {
    /** x³² still is 5 products; beyond, rounding errors add up and pow is as fast. */
    private static final double GREATEST_PRODUCT = 32;

    /** Below, 1/xⁿ would lose what pow still represents. */
    private static final double LEAST_PRODUCT = -4;

    private final List<Value> values = new ArrayList<>();
    private final Map<Object, Integer> numbers = new HashMap<>();

    Graph build(int result) {
      return new Graph(values, result);
    }

    int constant(double value) {
      return number(new Value(Optional.empty(), 0, 0, value, 0));
    }

    int variable(int index) {
      return number(Value.variable(index == 0 ? ON_X : ON_Y));
    }

    int operation(Operation operation, int left, int right) {
      Value a = values.get(left);
      Value b = values.get(right);
      if (a.isConstant() && b.isConstant()) {
        return constant(operation.of(a.constant(), b.constant()));
      }
      if (operation == Operation.POWER && b.isConstant() && isProduct(b.constant())) {
        return power(left, (int) b.constant());
      }
      if (operation == Operation.POWER && a.isConstant() && a.constant() == Math.E) {
        return plain(Operation.EXP, right, right);
      }
      if (operation == Operation.DIVIDE && b.isConstant() && isPowerOfTwo(b.constant())) {
        return plain(Operation.MULTIPLY, left, constant(1 / b.constant()));
      }
      return plain(operation, left, right);
    }

    private int plain(Operation operation, int left, int right) {
      int depends = values.get(left).dependsOn() | values.get(right).dependsOn();
      return number(Value.operation(operation, left, right, depends));
    }

    private int number(Value value) {
      return numbers.computeIfAbsent(value, v -> add(value));
    }

    private int add(Value value) {
      values.add(value);
      return values.size() - 1;
    }

    private static boolean isProduct(double exponent) {
      return exponent == Math.rint(exponent)
          && LEAST_PRODUCT <= exponent
          && exponent <= GREATEST_PRODUCT;
    }

    /** Multiplying by 1/2ⁿ is exactly dividing by 2ⁿ, and many times faster. */
    private static boolean isPowerOfTwo(double value) {
      return Math.abs(Math.getExponent(value)) < Double.MAX_EXPONENT
          && Math.abs(value) == Math.scalb(1.0, Math.getExponent(value));
    }

    private int power(int base, int exponent) {
      if (exponent == 0) {
        return constant(1);
      }
      if (exponent < 0) {
        return plain(Operation.DIVIDE, constant(1), power(base, -exponent));
      }
      if (exponent == 1) {
        return base;
      }
      int half = exponent % 2 == 0 ? power(base, exponent / 2) : power(base, exponent - 1);
      return plain(Operation.MULTIPLY, half, exponent % 2 == 0 ? half : base);
    }
  }
}
