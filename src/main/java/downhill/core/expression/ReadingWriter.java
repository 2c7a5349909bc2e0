package downhill.core.expression;

import downhill.core.expression.Precedence.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes a tree as a reading. Brackets stand where the tree would otherwise be another one, and
 * round a quotient inside a product or quotient, where people disagree.
 */
final class ReadingWriter implements Node.Visitor {
  private final ReadingText text = new ReadingText();
  private final Variables variables;
  private final Set<Integer> written = new TreeSet<>();

  ReadingWriter(Variables variables) {
    this.variables = variables;
  }

  ReadingText text() {
    return text;
  }

  /** The variables that occur, in their order. */
  List<String> variablesWritten() {
    return written.stream().map(variables.names()::get).toList();
  }

  @Override
  public void visit(Node.Number number) {
    text.roman(number.text());
  }

  @Override
  public void visit(Node.Constant constant) {
    text.roman(constant.sign());
  }

  @Override
  public void visit(Node.Variable variable) {
    written.add(variable.index());
    text.name(variables.names().get(variable.index()));
  }

  @Override
  public void visit(Node.Parameter parameter) {
    text.name(variables.parameters().get(parameter.index()));
  }

  @Override
  public void visit(Node.Unary unary) {
    Node argument = unary.argument();
    switch (unary.operation()) {
      case NEGATE -> {
        text.roman("−");
        write(argument, Level.POWER);
      }
      case ABS -> {
        text.roman("|");
        argument.accept(this);
        text.roman("|");
      }
      case SQRT -> root("√", argument);
      case CBRT -> root("∛", argument);
      default -> {
        name(unary.operation());
        bracketed(argument);
      }
    }
  }

  private void root(String sign, Node argument) {
    text.roman(sign);
    if (Precedence.isSimple(argument)) {
      argument.accept(this);
    } else {
      bracketed(argument);
    }
  }

  private void name(Operation function) {
    switch (function) {
      case LOG2 -> logarithm("2");
      case LOG10 -> logarithm("10");
      default -> text.roman(function.symbol());
    }
  }

  private void logarithm(String base) {
    text.roman("log");
    text.subscript(base);
  }

  @Override
  public void visit(Node.Binary binary) {
    Node left = binary.left();
    Node right = binary.right();
    switch (binary.operation()) {
      case ADD, SUBTRACT -> {
        write(left, Level.SUM);
        text.roman(binary.operation() == Operation.ADD ? " + " : " − ");
        bracketedIf(
            Precedence.startsWithMinus(right) || Precedence.level(right) == Level.SUM, right);
      }
      case MULTIPLY, DIVIDE -> {
        bracketedIf(Precedence.level(left) == Level.SUM || Precedence.isQuotient(left), left);
        text.roman(binary.operation() == Operation.MULTIPLY ? "·" : "/");
        write(right, Level.POWER);
      }
      case REMAINDER -> {
        write(left, Level.POWER);
        text.roman(" % ");
        write(right, Level.POWER);
      }
      case POWER -> power(left, right);
      default -> call(binary);
    }
  }

  /** A function of two arguments; nested min and max are one of many. */
  private void call(Node.Binary call) {
    text.roman(call.operation().symbol() + "(");
    List<Node> arguments = arguments(call);
    arguments.get(0).accept(this);
    for (Node argument : arguments.subList(1, arguments.size())) {
      text.roman(", ");
      argument.accept(this);
    }
    text.roman(")");
  }

  private static List<Node> arguments(Node.Binary call) {
    boolean many = call.operation() == Operation.MIN || call.operation() == Operation.MAX;
    List<Node> reversed = new ArrayList<>(List.of(call.right()));
    Node left = call.left();
    while (many && left instanceof Node.Binary inner && inner.operation() == call.operation()) {
      reversed.add(inner.right());
      left = inner.left();
    }
    reversed.add(left);
    Collections.reverse(reversed);
    return reversed;
  }

  private void power(Node base, Node exponent) {
    Optional<String> integer = Precedence.integer(exponent);
    if (integer.isPresent() && Precedence.isNamedFunction(base) && !integer.get().startsWith("-")) {
      Node.Unary function = (Node.Unary) base;
      text.roman(function.operation().symbol());
      text.integerExponent(integer.get());
      bracketed(function.argument());
      return;
    }
    bracketedIf(Precedence.level(base) != Level.ATOM || Precedence.isRoot(base), base);
    if (integer.isPresent()) {
      text.integerExponent(integer.get());
    } else if (Precedence.containsPower(exponent)) {
      text.roman("^");
      bracketed(exponent);
    } else {
      text.raise(() -> exponent.accept(this), !Precedence.isSimple(exponent));
    }
  }

  private void write(Node node, Level least) {
    bracketedIf(Precedence.level(node).compareTo(least) < 0, node);
  }

  private void bracketedIf(boolean brackets, Node node) {
    if (brackets) {
      bracketed(node);
    } else {
      node.accept(this);
    }
  }

  private void bracketed(Node node) {
    text.roman("(");
    node.accept(this);
    text.roman(")");
  }
}
