package downhill.core.expression;

/** A formula as understood: a tree of operations over numbers, constants and variables. */
sealed interface Node {
  /** A number as it was typed, without a needless point. */
  record Number(double value, String text) implements Node {}

  /** π, τ, e or φ. */
  record Constant(double value, String sign) implements Node {}

  /** The first (0) or second (1) variable. */
  record Variable(int index) implements Node {}

  record Unary(Operation operation, Node argument) implements Node {}

  record Binary(Operation operation, Node left, Node right) implements Node {}
}
