package downhill.core.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The problems of the parser: what stands where it cannot stand, and the likely correction. */
final class Slips {
  private static final Set<String> WITH_INVERSE =
      Set.of("sin", "cos", "tan", "sinh", "cosh", "tanh");

  private static final Pattern WHOLE = Pattern.compile("[0-9]+");
  private static final Pattern THOUSANDS = Pattern.compile("[0-9]{3}");

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
    Problem problem = Problem.at(token, "number-after-operand", token.text());
    return oneNumber(previous, token)
        .map(number -> problem.orWrite(previous.from(), token.to(), number))
        .orElseGet(
            () ->
                problem.or(
                    new Replacement(token.from(), token.from(), "*", "insert", List.of("*"))));
  }

  /** Of 2½, which is no sum to bind anything to, and of 10 000. */
  private static Optional<String> oneNumber(Token first, Token second) {
    if (!first.is(Token.Kind.NUMBER) || !WHOLE.matcher(first.text()).matches()) {
      return Optional.empty();
    }
    if (Fractions.isFraction(second.text().charAt(0))) {
      return Optional.of(BigDecimal.valueOf(first.value() + second.value()).toPlainString());
    }
    return Optional.of(first.text() + second.text())
        .filter(number -> THOUSANDS.matcher(second.text()).matches());
  }

  private static Problem comma(List<Token> tokens, int position) {
    Token token = tokens.get(position);
    if (isDecimal(tokens, position)) {
      return Problem.at(token, "decimal-comma").or(point(tokens, position));
    }
    return isWithoutArgument(tokens, position)
        ? Problem.at(token, "missing-before-operator", token.text())
        : Problem.at(token, "stray-comma");
  }

  /** {@code max(,x)}, {@code max(x,,y)}. */
  private static boolean isWithoutArgument(List<Token> tokens, int comma) {
    boolean second = comma > 0 && tokens.get(comma - 1).is(Token.Kind.COMMA);
    boolean first =
        comma > 1
            && tokens.get(comma - 1).is(Token.Kind.OPEN)
            && tokens.get(comma - 2).is(Token.Kind.FUNCTION);
    return first || second;
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

  /** Instead of a comma; of the whole number the label says how it is written. */
  private static Replacement point(List<Token> tokens, int comma) {
    String number = tokens.get(comma - 1).text() + "." + tokens.get(comma + 1).text();
    Token token = tokens.get(comma);
    return new Replacement(token.from(), token.to(), ".", "write", List.of(number));
  }

  private static Problem operator(List<Token> tokens, int position) {
    Token token = tokens.get(position);
    Problem problem = Problem.at(token, "missing-before-operator", token.text());
    boolean doubled = position > 0 && tokens.get(position - 1).is(token.kind());
    return doubled ? problem.orRemove(token.text()) : problem;
  }

  /** {@code sin^-1} is read as the inverse by some and as 1/sin by others. */
  static Problem inverse(Token name, Token exponent, Token next) {
    String key = name.text();
    Problem problem = Problem.at(name.from(), exponent.to(), "power-minus-one", key);
    boolean apart = next.is(Token.Kind.OPEN) || !exponent.touches(next);
    return WITH_INVERSE.contains(key) ? problem.orWrite("a" + key + (apart ? "" : " ")) : problem;
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
    return comma > opener && isDecimal(tokens, comma) ? problem.or(point(tokens, comma)) : problem;
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
