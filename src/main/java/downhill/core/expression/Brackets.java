package downhill.core.expression;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Pairs the brackets before the formula is parsed, so that one that is never closed is reported
 * even where the parser stops before the end. Bars become opening and closing tokens: a bar opens
 * where an operand is expected, otherwise it closes the open one, and with none open it opens.
 */
final class Brackets {
  private final Problems problems;
  private final List<Token> tokens;
  private final Deque<Integer> open = new ArrayDeque<>();

  private Brackets(List<Token> tokens, Problems problems) {
    this.tokens = new ArrayList<>(tokens);
    this.problems = problems;
  }

  /** The tokens with every bar opening or closing, and brackets that match nothing BAD. */
  static List<Token> pair(List<Token> tokens, Problems problems) {
    return new Brackets(tokens, problems).run();
  }

  private List<Token> run() {
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.get(i).kind()) {
        case OPEN -> open.push(i);
        case CLOSE -> close(i);
        case BAR -> bar(i);
        default -> {}
      }
    }
    boolean cutShort = tokens.size() > 1 && isSurplus(tokens.get(tokens.size() - 2));
    if (!open.isEmpty() && !cutShort) {
      int last = tokens.get(tokens.size() - 1).to();
      int end = endOfOpen();
      String closers = open.stream().map(i -> partner(tokens.get(i))).collect(joining());
      neverClosed(tokens.get(open.peekLast()), end, closers, end < last ? "insert" : "append");
    }
    return tokens;
  }

  /** The end of the text, or of a left side: no bracket goes on behind its sign. */
  private int endOfOpen() {
    int end = tokens.size() - 1;
    for (int i = end; i > open.peekLast(); i--) {
      end = tokens.get(i).is(Token.Kind.EQUALS) ? i - 1 : end;
    }
    return tokens.get(end).to();
  }

  private static boolean isSurplus(Token token) {
    return token.is(Token.Kind.BAD) && token.to() > Lexer.LONGEST;
  }

  private void bar(int i) {
    boolean closes = !open.isEmpty() && isBar(open.peek()) && !operandExpected(i);
    tokens.set(i, tokens.get(i).as(closes ? Token.Kind.CLOSE : Token.Kind.OPEN));
    if (closes) {
      open.pop();
    } else {
      open.push(i);
    }
  }

  private void close(int i) {
    while (!open.isEmpty() && isBar(open.peek())) {
      Token bar = tokens.get(open.pop());
      neverClosed(bar, tokens.get(i).from(), partner(bar), "insert");
    }
    if (open.isEmpty()) {
      reject(i, "surplus-bracket", tokens.get(i).text());
      return;
    }
    String expected = partner(tokens.get(open.pop()));
    if (!expected.equals(tokens.get(i).text())) {
      reject(i, "wrong-bracket", tokens.get(i).text(), expected);
      open.clear();
    }
  }

  private void reject(int i, String key, String... arguments) {
    Token token = tokens.get(i);
    String instead = arguments.length == 2 ? arguments[1] : "";
    Problem problem = Problem.at(token, key, arguments);
    problems.add(instead.isEmpty() ? problem.orRemove(token.text()) : problem.orWrite(instead));
    tokens.set(i, token.as(Token.Kind.BAD));
  }

  /**
   * Offers to close it at a place of the text.
   *
   * @param closers of the opener, and of those behind it that are not closed either
   * @param how the key of the correction
   */
  private void neverClosed(Token opener, int place, String closers, String how) {
    boolean bar = opener.text().equals("|");
    Problem problem = Problem.at(opener, bar ? "unclosed-bar" : "unclosed-bracket");
    Replacement closed = new Replacement(place, place, closers, how, List.of(closers));
    problems.add(endsWithOpener() ? problem : problem.or(closed));
  }

  /** Then there is nothing to close. */
  private boolean endsWithOpener() {
    return tokens.size() > 1 && tokens.get(tokens.size() - 2).is(Token.Kind.OPEN);
  }

  private boolean isBar(int i) {
    return tokens.get(i).text().equals("|");
  }

  private boolean operandExpected(int i) {
    if (i == 0) {
      return true;
    }
    boolean powerOfFunction =
        i > 1
            && tokens.get(i - 1).is(Token.Kind.SUPERSCRIPT)
            && tokens.get(i - 2).is(Token.Kind.FUNCTION);
    return powerOfFunction
        || switch (tokens.get(i - 1).kind()) {
          case NUMBER, NAME, SUPERSCRIPT, CLOSE, BAD -> false;
          default -> true;
        };
  }

  /** The closing bracket for an opening one. */
  static String partner(Token opener) {
    return switch (opener.text()) {
      case "(" -> ")";
      case "[" -> "]";
      case "{" -> "}";
      default -> "|";
    };
  }
}
