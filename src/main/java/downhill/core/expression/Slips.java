package downhill.core.expression;

import java.util.List;
import java.util.Set;

/** The problems of the parser: what stands where it cannot stand, and the likely correction. */
final class Slips {
  private static final Set<String> WITH_INVERSE =
      Set.of("sin", "cos", "tan", "sinh", "cosh", "tanh");

  private Slips() {}

  static Problem unexpected(List<Token> tokens, int position) {
    Token token = tokens.get(position);
    return switch (token.kind()) {
      case END -> Problem.at(token, position == 0 ? "empty" : "missing-at-end");
      case NUMBER -> number(token, tokens.get(position - 1));
      case COMMA -> comma(tokens, position);
      case EQUALS -> Problem.at(token, "equation");
      case CLOSE -> Problem.at(token, "missing-before-bracket", token.text());
      case SUPERSCRIPT -> Problem.at(token, "superscript-without-base");
      case TIMES, DIVIDE, REMAINDER, POWER -> operator(tokens, position);
      default -> Problem.at(token, "unexpected", token.text());
    };
  }

  private static Problem number(Token token, Token previous) {
    boolean mixed = previous.is(Token.Kind.NUMBER) && Fractions.isFraction(token.text().charAt(0));
    String sign = mixed ? "+" : "*";
    return Problem.at(token, "number-after-operand", token.text())
        .or(new Replacement(token.from(), token.from(), sign, "insert", List.of(sign)));
  }

  private static Problem comma(List<Token> tokens, int position) {
    return isDecimal(tokens, position)
        ? Problem.at(tokens.get(position), "decimal-comma").orWrite(".")
        : Problem.at(tokens.get(position), "stray-comma");
  }

  private static boolean isDecimal(List<Token> tokens, int position) {
    Token comma = tokens.get(position);
    Token before = tokens.get(Math.max(0, position - 1));
    Token after = tokens.get(position + 1);
    return before.is(Token.Kind.NUMBER)
        && after.is(Token.Kind.NUMBER)
        && before.touches(comma)
        && comma.touches(after);
  }

  private static Problem operator(List<Token> tokens, int position) {
    Token token = tokens.get(position);
    Problem problem = Problem.at(token, "missing-before-operator", token.text());
    boolean doubled = position > 0 && tokens.get(position - 1).is(token.kind());
    return doubled ? problem.orRemove(token.text()) : problem;
  }

  /** {@code sin^-1} is read as the inverse by some and as 1/sin by others. */
  static Problem inverse(Token name, int to) {
    String key = name.text();
    Problem problem = Problem.at(name.from(), to, "power-minus-one", key);
    return WITH_INVERSE.contains(key) ? problem.orWrite("a" + key) : problem;
  }

  static Problem wrongCount(Token name, int count, List<Token> tokens, int opener) {
    String key = name.text();
    int least = Names.leastArguments(key);
    String kind =
        least == 1
            ? "one-argument"
            : Names.mostArguments(key) == least ? "two-arguments" : "two-or-more-arguments";
    Problem problem = Problem.at(name, kind, key, String.valueOf(count));
    int comma = least == 1 && count == 2 ? argumentComma(tokens, opener) : opener;
    return comma > opener && isDecimal(tokens, comma)
        ? problem.orWrite(tokens.get(comma).from(), tokens.get(comma).to(), ".")
        : problem;
  }

  /** The first between the arguments of a call; its opening bracket where there is none. */
  private static int argumentComma(List<Token> tokens, int opener) {
    int depth = 0;
    for (int i = opener + 1; i < tokens.size() - 1 && depth >= 0; i++) {
      Token token = tokens.get(i);
      if (depth == 0 && token.is(Token.Kind.COMMA)) {
        return i;
      }
      depth += token.is(Token.Kind.OPEN) ? 1 : token.is(Token.Kind.CLOSE) ? -1 : 0;
    }
    return opener;
  }

  static Problem needsBrackets(Token name) {
    return Problem.at(name, "needs-brackets", name.text());
  }

  static Problem bracketAfterRun(Token name, Token bracket) {
    return Problem.at(bracket, "bracket-after-run", name.text());
  }
}
