package downhill.core.expression;

import java.util.List;

/**
 * The formula as exp4j reads it without a doubt: plain ASCII, every product explicit, every
 * function bracketed, brackets round every operation inside another, variables v0 and v1, constants
 * as numbers with all their digits.
 */
final class Canonical {
  static final List<String> VARIABLES = List.of("v0", "v1");

  private final StringBuilder text = new StringBuilder();

  private Canonical() {}

  static String text(Node node) {
    Canonical canonical = new Canonical();
    canonical.write(node);
    return canonical.text.toString();
  }

  private void write(Node node) {
    if (node instanceof Node.Number number) {
      text.append(number.value());
    } else if (node instanceof Node.Constant constant) {
      text.append(constant.value());
    } else if (node instanceof Node.Variable variable) {
      text.append(VARIABLES.get(variable.index()));
    } else if (node instanceof Node.Unary unary) {
      write(unary);
    } else if (node instanceof Node.Binary binary) {
      write(binary);
    }
  }

  private void write(Node.Unary unary) {
    if (unary.operation() == Operation.NEGATE) {
      text.append('-');
      writeOperand(unary.argument());
    } else {
      text.append(unary.operation().symbol()).append('(');
      write(unary.argument());
      text.append(')');
    }
  }

  private void write(Node.Binary binary) {
    Operation operation = binary.operation();
    if (operation.isFunction()) {
      text.append(operation.symbol()).append('(');
      write(binary.left());
      text.append(',');
      write(binary.right());
      text.append(')');
    } else {
      writeOperand(binary.left());
      text.append(operation.symbol());
      writeOperand(binary.right());
    }
  }

  private void writeOperand(Node node) {
    if (isOperator(node)) {
      text.append('(');
      write(node);
      text.append(')');
    } else {
      write(node);
    }
  }

  private static boolean isOperator(Node node) {
    return node instanceof Node.Unary unary && !unary.operation().isFunction()
        || node instanceof Node.Binary binary && !binary.operation().isFunction();
  }
}
