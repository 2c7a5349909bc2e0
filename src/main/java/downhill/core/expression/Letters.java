package downhill.core.expression;

import java.lang.Character.UnicodeScript;

/** Which characters are blanks, letters, digits, subscripts and superscripts. */
final class Letters {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
  private static final String SUPERSCRIPTS_IN_ASCII = "0123456789+-";
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char NEXT_LINE = '\u0085';
  private static final char MICRO_SIGN = '\u00B5';

  private Letters() {}

  static boolean isBlank(char c) {
    return Character.isSpaceChar(c)
        || c >= '\t' && c <= '\r'
        || c == NEXT_LINE
        || c == ZERO_WIDTH_SPACE
        || c == BYTE_ORDER_MARK;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '\u00C0' && c <= '\u024F' && Character.isLetter(c);
  }

  static boolean isGreek(char c) {
    return c == MICRO_SIGN || Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.GREEK;
  }

  static boolean isSubscript(char c) {
    return c >= '₀' && c <= '₉';
  }

  /** What may follow the first letter of a name, apart from Latin letters. */
  static boolean isIndex(char c) {
    return isDigit(c) || isSubscript(c) || c == '_';
  }

  /** The digit of a subscript digit, any other character itself. */
  static char digitOfSubscript(char c) {
    return isSubscript(c) ? (char) ('0' + c - '₀') : c;
  }

  static char subscriptOfDigit(char c) {
    return (char) ('₀' + c - '0');
  }

  static boolean isSuperscript(char c) {
    return SUPERSCRIPTS.indexOf(c) >= 0;
  }

  static boolean isSign(char c) {
    return c == '+' || c == '-';
  }

  static boolean isSuperscriptSign(char c) {
    return c == '⁺' || c == '⁻';
  }

  /** The digit or sign of a superscript. */
  static char asciiOfSuperscript(char c) {
    return SUPERSCRIPTS_IN_ASCII.charAt(SUPERSCRIPTS.indexOf(c));
  }

  /** The superscript of a digit or of '-'. */
  static char superscriptOf(char c) {
    return SUPERSCRIPTS.charAt(SUPERSCRIPTS_IN_ASCII.indexOf(c));
  }
}
