package downhill.core.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Cuts the text as typed into tokens, so that every position reported is true. Strict: what it does
 * not know is a problem, and a token of kind BAD stands in its place.
 */
final class Lexer {
  /** The longest formula, in chars. */
  static final int LONGEST = 1000;

  private static final Map<Character, Token.Kind> SIGNS =
      Map.ofEntries(
          Map.entry('+', Token.Kind.PLUS),
          Map.entry('-', Token.Kind.MINUS),
          Map.entry('−', Token.Kind.MINUS),
          Map.entry('–', Token.Kind.MINUS),
          Map.entry('*', Token.Kind.TIMES),
          Map.entry('×', Token.Kind.TIMES),
          Map.entry('·', Token.Kind.TIMES),
          Map.entry('⋅', Token.Kind.TIMES),
          Map.entry('∙', Token.Kind.TIMES),
          Map.entry('/', Token.Kind.DIVIDE),
          Map.entry('÷', Token.Kind.DIVIDE),
          Map.entry('%', Token.Kind.REMAINDER),
          Map.entry('^', Token.Kind.POWER),
          Map.entry('(', Token.Kind.OPEN),
          Map.entry('[', Token.Kind.OPEN),
          Map.entry('{', Token.Kind.OPEN),
          Map.entry(')', Token.Kind.CLOSE),
          Map.entry(']', Token.Kind.CLOSE),
          Map.entry('}', Token.Kind.CLOSE),
          Map.entry('|', Token.Kind.BAR),
          Map.entry(',', Token.Kind.COMMA),
          Map.entry('=', Token.Kind.EQUALS),
          Map.entry('√', Token.Kind.FUNCTION),
          Map.entry('∛', Token.Kind.FUNCTION));

  private final int length;

  /** No token that matters begins behind the longest formula, but one may end there. */
  private final String text;

  private final Problems problems;
  private final List<Token> tokens = new ArrayList<>();
  private int position;

  private Lexer(String typed, Problems problems) {
    this.length = typed.length();
    this.text = typed.substring(0, Math.min(length, 2 * LONGEST));
    this.problems = problems;
  }

  /** The tokens of the text, the last of kind END at its end. */
  static List<Token> tokens(String text, Problems problems) {
    return new Lexer(text, problems).run();
  }

  private List<Token> run() {
    while (position < Math.min(text.length(), LONGEST)) {
      if (Letters.isBlank(at(position))) {
        position++;
      } else {
        readToken();
      }
    }
    if (length > LONGEST) {
      readSurplus();
    }
    tokens.add(new Token(Token.Kind.END, length, length, ""));
    return tokens;
  }

  private void readToken() {
    char c = at(position);
    if (Letters.isDigit(c) || c == '.' || Fractions.isFraction(c)) {
      add(new NumberReader(text, position, problems).read());
    } else if (Letters.isLatin(c) || Letters.isGreek(c)) {
      new NameReader(text, position, problems).read().forEach(this::add);
    } else if (Letters.isSuperscript(c)) {
      add(new NumberReader(text, position, problems).readSuperscript());
    } else if (c == '*' && at(position + 1) == '*') {
      add(Token.Kind.POWER, 2);
    } else if (SIGNS.containsKey(c) && !(c == '=' && at(position + 1) == '=')) {
      add(SIGNS.get(c), 1);
    } else {
      readUnknown();
    }
  }

  private void readSurplus() {
    int from = Math.max(LONGEST, position);
    problems.add(Problem.at(LONGEST, length, "too-long", String.valueOf(LONGEST)));
    tokens.add(new Token(Token.Kind.BAD, from, length, ""));
  }

  private void readUnknown() {
    int length = Character.charCount(text.codePointAt(position));
    problems.add(Strangers.problem(text, position, length));
    add(Token.Kind.BAD, length);
  }

  private void add(Token.Kind kind, int length) {
    int to = position + length;
    add(new Token(kind, position, to, text.substring(position, to)));
  }

  private void add(Token token) {
    tokens.add(token);
    position = token.to();
  }

  private char at(int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }
}
