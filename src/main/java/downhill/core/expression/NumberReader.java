package downhill.core.expression;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Reads one number or superscript: {@code 2 .5 5. 1e-3 ½ ⁻¹⁰}; {@code 1..2 0x10 1e400} are none.
 */
final class NumberReader {
  private final String text;
  private final int from;
  private final Problems problems;

  NumberReader(String text, int from, Problems problems) {
    this.text = text;
    this.from = from;
    this.problems = problems;
  }

  Token read() {
    if (Fractions.isFraction(at(from))) {
      String sign = text.substring(from, from + 1);
      return new Token(Token.Kind.NUMBER, from, from + 1, sign, Fractions.value(at(from)));
    }
    int to = endWhile(from, c -> Letters.isDigit((char) c) || c == '.');
    String digits = text.substring(from, to);
    if (isHexadecimal(digits, to)) {
      int end = endWhile(to + 1, c -> Character.digit(c, 16) >= 0);
      return bad(Problem.at(from, end, "hexadecimal"));
    }
    if (digits.equals(".")) {
      return bad(Problem.at(from, to, "lone-point"));
    }
    if (digits.indexOf('.') != digits.lastIndexOf('.')) {
      return bad(Problem.at(from, to, "two-points", digits));
    }
    return number(from, endOfExponent(to));
  }

  /** A signed integer in superscript; a sign alone is a problem. */
  Token readSuperscript() {
    int digitsFrom = from + (Letters.isSuperscriptSign(at(from)) ? 1 : 0);
    int to =
        endWhile(
            digitsFrom,
            c -> Letters.isSuperscript((char) c) && !Letters.isSuperscriptSign((char) c));
    if (to == digitsFrom) {
      return bad(Problem.at(from, to, "lone-superscript-sign"));
    }
    StringBuilder ascii = new StringBuilder();
    text.substring(from, to).chars().forEach(c -> ascii.append(ascii((char) c)));
    double value = Double.parseDouble(ascii.toString());
    return Double.isInfinite(value)
        ? bad(Problem.at(from, to, "number-too-large"))
        : new Token(Token.Kind.SUPERSCRIPT, from, to, ascii.toString(), value);
  }

  private static char ascii(char superscript) {
    return Letters.asciiOfSuperscript(superscript);
  }

  private Token number(int from, int to) {
    String digits = text.substring(from, to).toLowerCase(Locale.ROOT);
    double value = Double.parseDouble(digits);
    return Double.isInfinite(value)
        ? bad(Problem.at(from, to, "number-too-large"))
        : new Token(Token.Kind.NUMBER, from, to, tidy(digits), value);
  }

  private Token bad(Problem problem) {
    problems.add(problem);
    return new Token(Token.Kind.BAD, problem.from(), problem.to(), "");
  }

  /** {@code .5} as 0.5, {@code 5.} as 5, {@code 1.e3} as 1e3. */
  private static String tidy(String digits) {
    int point = digits.indexOf('.');
    boolean needless =
        point >= 0 && (point + 1 == digits.length() || digits.charAt(point + 1) == 'e');
    String tidy = needless ? new StringBuilder(digits).deleteCharAt(point).toString() : digits;
    return point == 0 ? "0" + tidy : tidy;
  }

  /** {@code 0x1F}, {@code 0xFF}; but {@code 0xe} is a product. */
  private boolean isHexadecimal(String digits, int to) {
    boolean x = at(to) == 'x' || at(to) == 'X';
    if (!digits.equals("0") || !x) {
      return false;
    }
    int end = endWhile(to + 1, c -> Letters.isLatin((char) c) || Letters.isIndex((char) c));
    String run = text.substring(to + 1, end);
    boolean product = run.chars().allMatch(c -> c == 'e' || c == 'E');
    return Letters.isDigit(at(to + 1))
        || !product && run.chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  /** Where the exponent ends; {@code e} with no digits behind it is the constant, not ours. */
  private int endOfExponent(int to) {
    if (at(to) != 'e' && at(to) != 'E') {
      return to;
    }
    boolean sign = Letters.isSign(at(to + 1));
    int digitsFrom = to + (sign ? 2 : 1);
    int end = endWhile(digitsFrom, c -> Letters.isDigit((char) c));
    return end > digitsFrom ? end : to;
  }

  private int endWhile(int start, IntPredicate belongs) {
    int end = start;
    while (end < text.length() && belongs.test(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private char at(int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }
}
