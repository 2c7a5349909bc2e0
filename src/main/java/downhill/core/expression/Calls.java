package downhill.core.expression;

import java.util.List;

/** A function with its arguments. */
final class Calls {
  private static final int UNKNOWN = -1;

  private Calls() {}

  /** Whether the function takes so many arguments; true while their number is not known. */
  static boolean accepts(Token name, int count) {
    return count == UNKNOWN
        || count >= Names.leastArguments(name.text()) && count <= Names.mostArguments(name.text());
  }

  /**
   * Arguments between the bracket at the given place and its partner, −1 if it has none or if there
   * is anything between them that is no formula.
   */
  static int countArguments(List<Token> tokens, int opener) {
    int depth = 0;
    int count = 1;
    int closer = partner(tokens, opener);
    if (closer == UNKNOWN) {
      return UNKNOWN;
    }
    for (Token token : tokens.subList(opener, closer)) {
      switch (token.kind()) {
        case OPEN -> depth++;
        case CLOSE -> depth--;
        case COMMA -> count += depth == 1 ? 1 : 0;
        case BAD -> {
          return UNKNOWN;
        }
        default -> {}
      }
    }
    return count;
  }

  /** The place of the bracket that closes the one at the given place, −1 if there is none. */
  static int partner(List<Token> tokens, int opener) {
    int depth = 0;
    for (int i = opener; i < tokens.size(); i++) {
      depth += tokens.get(i).is(Token.Kind.OPEN) ? 1 : tokens.get(i).is(Token.Kind.CLOSE) ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return UNKNOWN;
  }

  /** The operation on its arguments; min and max of many are nested to the left. */
  static Node of(Token name, List<Node> arguments) {
    Operation operation = Names.function(name.text());
    Node first = arguments.get(0);
    if (name.text().equals("square")) {
      return new Node.Binary(operation, first, new Node.Number(2, "2"));
    }
    if (operation.arity() == 1) {
      return new Node.Unary(operation, first);
    }
    return arguments.stream()
        .skip(1)
        .reduce(first, (left, right) -> new Node.Binary(operation, left, right));
  }
}
