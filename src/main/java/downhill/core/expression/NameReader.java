package downhill.core.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads one run of letters: a Greek letter with its index, or a Latin run, which is looked up whole
 * and split only when it consists of x, y, e and pi.
 */
final class NameReader {
  private static final List<String> SPLITTABLE = List.of("x", "y", "e", "E", "pi", "Pi", "PI");

  private final String text;
  private final int from;
  private final Problems problems;

  NameReader(String text, int from, Problems problems) {
    this.text = text;
    this.from = from;
    this.problems = problems;
  }

  List<Token> read() {
    if (Letters.isGreek(text.charAt(from))) {
      return List.of(name(from, endOfIndex(from + 1)));
    }
    int to = endOfRun(from);
    return isPrefix(to) ? List.of(prefixed(to)) : run(to);
  }

  private List<Token> run(int to) {
    String run = spelling(from, to);
    String key = Names.key(run);
    if (Names.isFunction(key)) {
      return List.of(new Token(Token.Kind.FUNCTION, from, to, key));
    }
    boolean known = Names.constant(key).isPresent();
    return known || !Words.consistsOf(run, SPLITTABLE) ? List.of(name(from, to)) : split(to);
  }

  private List<Token> split(int to) {
    List<Token> names = new ArrayList<>();
    for (int start = from; start < to; ) {
      boolean pi = text.charAt(start) == 'p' || text.charAt(start) == 'P';
      int end = start + (pi ? 2 : 1);
      names.add(name(start, end));
      start = end;
    }
    return names;
  }

  private boolean isPrefix(int to) {
    return Names.isModule(Names.key(text.substring(from, to)))
        && to + 1 < text.length()
        && text.charAt(to) == '.'
        && Letters.isLatin(text.charAt(to + 1));
  }

  /** {@code np.sin}: the function's token covers the prefix too. */
  private Token prefixed(int dot) {
    int to = endOfRun(dot + 1);
    String name = spelling(dot + 1, to);
    String key = Names.key(name);
    if (Names.isFunction(key)) {
      return new Token(Token.Kind.FUNCTION, from, to, key);
    }
    if (Names.constant(key).isPresent()) {
      return new Token(Token.Kind.NAME, from, to, name);
    }
    problems.add(Problem.at(from, to, "unknown-function", text.substring(from, to)));
    return new Token(Token.Kind.BAD, from, to, name);
  }

  private Token name(int start, int end) {
    return new Token(Token.Kind.NAME, start, end, spelling(start, end));
  }

  /** Without the brackets of an index as in LaTeX. */
  private String spelling(int start, int end) {
    String typed = text.substring(start, end);
    return typed.endsWith("}") ? typed.replace("{", "").replace("}", "") : typed;
  }

  private int endOfRun(int start) {
    int end = start;
    while (end < text.length() && (isLatin(end) || Letters.isIndex(text.charAt(end)))) {
      end++;
    }
    return endOfBracketed(end);
  }

  /** Behind {@code {12}} where that follows the underscore before the end. */
  private int endOfBracketed(int end) {
    if (text.charAt(end - 1) != '_' || !text.startsWith("{", end)) {
      return end;
    }
    int close = end + 1;
    while (close < text.length() && mayBeBracketed(close)) {
      close++;
    }
    return close > end + 1 && text.startsWith("}", close) ? close + 1 : end;
  }

  /** Digits, and in a Latin name letters too, as in {@code w_{ij}}. */
  private boolean mayBeBracketed(int index) {
    boolean letter = isLatin(index) && !Letters.isGreek(text.charAt(from));
    return letter || Letters.isDigit(text.charAt(index));
  }

  private int endOfIndex(int start) {
    int end = start;
    while (end < text.length() && Letters.isIndex(text.charAt(end))) {
      end++;
    }
    int bracketed = endOfBracketed(end);
    if (bracketed > end) {
      return bracketed;
    }
    while (text.charAt(end - 1) == '_') {
      end--;
    }
    return end;
  }

  private boolean isLatin(int index) {
    return Letters.isLatin(text.charAt(index));
  }
}
