package downhill.core.expression;

import java.util.List;

/**
 * The formula as exp4j reads it without a doubt: plain ASCII, every product explicit, every
 * function bracketed, brackets round every operation inside another, variables v0 and v1,
 * parameters p0, p1 and so on, constants as numbers with all their digits.
 */
final class Canonical implements Node.Visitor {
  static final List<String> VARIABLES = List.of("v0", "v1");
  static final String PARAMETER = "p";

  private final StringBuilder text = new StringBuilder();

  private Canonical() {}

  static String text(Node node) {
    Canonical canonical = new Canonical();
    node.accept(canonical);
    return canonical.text.toString();
  }

  @Override
  public void visit(Node.Number number) {
    text.append(number.value());
  }

  @Override
  public void visit(Node.Constant constant) {
    text.append(constant.value());
  }

  @Override
  public void visit(Node.Variable variable) {
    text.append(VARIABLES.get(variable.index()));
  }

  @Override
  public void visit(Node.Parameter parameter) {
    text.append(PARAMETER).append(parameter.index());
  }

  @Override
  public void visit(Node.Unary unary) {
    if (unary.operation() == Operation.NEGATE) {
      text.append('-');
      writeOperand(unary.argument());
    } else {
      text.append(unary.operation().symbol()).append('(');
      unary.argument().accept(this);
      text.append(')');
    }
  }

  @Override
  public void visit(Node.Binary binary) {
    Operation operation = binary.operation();
    if (operation.isFunction()) {
      text.append(operation.symbol()).append('(');
      binary.left().accept(this);
      text.append(',');
      binary.right().accept(this);
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
      node.accept(this);
      text.append(')');
    } else {
      node.accept(this);
    }
  }

  private static boolean isOperator(Node node) {
    return node instanceof Node.Unary unary && !unary.operation().isFunction()
        || node instanceof Node.Binary binary && !binary.operation().isFunction();
  }
}
