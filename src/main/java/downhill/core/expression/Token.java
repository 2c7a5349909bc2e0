package downhill.core.expression;

/**
 * A piece of the text as typed, chars {@code from} (included) to {@code to} (excluded).
 *
 * @param text a number's digits, a name as typed, a bracket, a function's key in {@link Names}
 * @param value of a number or a superscript, otherwise 0
 */
record Token(Kind kind, int from, int to, String text, double value) {
  enum Kind {
    NUMBER,
    NAME,
    FUNCTION,
    SUPERSCRIPT,
    PLUS,
    MINUS,
    TIMES,
    DIVIDE,
    REMAINDER,
    POWER,
    OPEN,
    CLOSE,
    BAR,
    COMMA,
    EQUALS,
    /** Something that is no formula; its problem has been reported. */
    BAD,
    END
  }

  Token(Kind kind, int from, int to, String text) {
    this(kind, from, to, text, 0);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  Token as(Kind other) {
    return new Token(other, from, to, text, value);
  }

  /** Whether the next token follows without a blank. */
  boolean touches(Token next) {
    return to == next.from;
  }
}
