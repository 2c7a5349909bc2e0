package downhill.core.expression;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Characters that are no part of a formula, and what to say about the usual ones. */
final class Strangers {
  private static final Map<Character, String> KEYS =
      Map.ofEntries(
          Map.entry('!', "factorial"),
          Map.entry('<', "comparison"),
          Map.entry('>', "comparison"),
          Map.entry('≤', "comparison"),
          Map.entry('≥', "comparison"),
          Map.entry('≠', "comparison"),
          Map.entry('=', "comparison"),
          Map.entry('$', "latex"),
          Map.entry('\\', "latex"),
          Map.entry(';', "semicolon"),
          Map.entry('∞', "infinity"),
          Map.entry('?', "condition"),
          Map.entry(':', "condition"));

  /** Cyrillic letters that look like Latin ones, which are found at the same places below. */
  private static final String CYRILLIC = "аеорсхуАЕОРСХУ";

  /**
   * Small ones for capitals too: only names of variables tell the two apart, and those are small.
   */
  private static final String LATIN = "aeopcxyaeopcxy";

  private Strangers() {}

  static Problem problem(String text, int from, int length) {
    char c = text.charAt(from);
    String sign = text.substring(from, from + length);
    if (KEYS.containsKey(c)) {
      boolean two = c == '=' || text.startsWith("=", from + 1) && "<>!".indexOf(c) >= 0;
      String key = two ? "comparison" : KEYS.get(c);
      return corrected(text, Problem.at(from, from + 1, key, sign));
    }
    int codePoint = sign.codePointAt(0);
    if (Character.isDigit(codePoint)) {
      return plainDigit(from, length, codePoint);
    }
    if (CYRILLIC.indexOf(c) >= 0) {
      return cyrillicLetter(from, c);
    }
    Optional<String> letter = plainLetter(codePoint);
    if (letter.isPresent()) {
      return Problem.at(from, from + length, "foreign-letter", letter.get()).orWrite(letter.get());
    }
    return isVisible(codePoint)
        ? Problem.at(from, from + length, "unknown-character", sign)
        : Problem.at(from, from + length, "invisible-character", hex(codePoint));
  }

  /** With a correction, which is left out again where it makes no formula. */
  private static Problem corrected(String text, Problem problem) {
    int from = problem.from();
    if (text.startsWith("->", from - 1)) {
      return Problem.at(from - 1, from + 1, "definition").orWrite("=");
    }
    if (text.startsWith(":=", from)) {
      return Problem.at(from, from + 2, "definition").orWrite("=");
    }
    if (text.startsWith("==", from)) {
      return problem.orWrite(from, from + 2, "=");
    }
    return text.startsWith(";", from) ? problem.orWrite(",") : problem;
  }

  private static Problem plainDigit(int from, int length, int codePoint) {
    String digit = String.valueOf(Character.digit(codePoint, 10));
    return Problem.at(from, from + length, "foreign-digit", digit).orWrite(digit);
  }

  private static Problem cyrillicLetter(int from, char c) {
    String latin = LATIN.substring(CYRILLIC.indexOf(c)).substring(0, 1);
    return Problem.at(from, from + 1, "cyrillic-letter", String.valueOf(c)).orWrite(latin);
  }

  /**
   * The letter of which this is another form, such as a full-width ｘ or the italic 𝑥 of formulas
   * in documents. The raised ˣ is none: it means a power.
   */
  private static Optional<String> plainLetter(int codePoint) {
    int type = Character.getType(codePoint);
    if (type != Character.UPPERCASE_LETTER && type != Character.LOWERCASE_LETTER) {
      return Optional.empty();
    }
    String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    boolean known = Letters.isLatin(plain.charAt(0)) || Letters.isGreek(plain.charAt(0));
    return Optional.of(plain).filter(letter -> known && letter.length() == 1);
  }

  private static boolean isVisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.PRIVATE_USE
        && type != Character.UNASSIGNED;
  }

  private static String hex(int codePoint) {
    return String.format("U+%04X", codePoint);
  }
}
