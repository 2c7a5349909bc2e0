package downhill.core.expression;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How tightly the parts of a formula hold together, which decides where its reading has brackets.
 */
final class Precedence {
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  /** From the loosest to what needs no brackets. */
  enum Level {
    SUM,
    PRODUCT,
    SIGN,
    POWER,
    ATOM
  }

  private Precedence() {}

  /** The digits of an integer, with a minus sign where it is negated; empty for anything else. */
  static Optional<String> integer(Node node) {
    boolean negative = node instanceof Node.Unary unary && unary.operation() == Operation.NEGATE;
    Node digits = negative ? ((Node.Unary) node).argument() : node;
    return digits instanceof Node.Number number && DIGITS.matcher(number.text()).matches()
        ? Optional.of((negative ? "-" : "") + number.text())
        : Optional.empty();
  }

  /** Whether an exponent may follow its name, as in sin²(x); not so with roots, bars and log₂. */
  static boolean isNamedFunction(Node node) {
    return node instanceof Node.Unary unary
        && unary.operation() != Operation.ABS
        && !isRoot(node)
        && LETTERS.matcher(unary.operation().symbol()).matches();
  }

  static boolean isRoot(Node node) {
    return node instanceof Node.Unary unary
        && (unary.operation() == Operation.SQRT || unary.operation() == Operation.CBRT);
  }

  static boolean isQuotient(Node node) {
    return node instanceof Node.Binary binary
        && (binary.operation() == Operation.DIVIDE || binary.operation() == Operation.REMAINDER);
  }

  /** Whether it needs brackets nowhere. */
  static boolean isSimple(Node node) {
    return !(node instanceof Node.Unary || node instanceof Node.Binary);
  }

  /** Whether a minus sign comes first when it is written. */
  static boolean startsWithMinus(Node node) {
    Node first = node;
    while (first instanceof Node.Binary binary && level(first) == Level.PRODUCT) {
      first = binary.left();
    }
    return level(first) == Level.SIGN;
  }

  static boolean containsPower(Node node) {
    if (node instanceof Node.Unary unary) {
      return containsPower(unary.argument());
    }
    return node instanceof Node.Binary binary
        && (binary.operation() == Operation.POWER
            || containsPower(binary.left())
            || containsPower(binary.right()));
  }

  static Level level(Node node) {
    if (node instanceof Node.Unary unary) {
      return unary.operation() == Operation.NEGATE ? Level.SIGN : Level.ATOM;
    }
    if (node instanceof Node.Binary binary) {
      return switch (binary.operation()) {
        case ADD, SUBTRACT -> Level.SUM;
        case MULTIPLY, DIVIDE, REMAINDER -> Level.PRODUCT;
        case POWER -> Level.POWER;
        default -> Level.ATOM;
      };
    }
    return Level.ATOM;
  }
}
