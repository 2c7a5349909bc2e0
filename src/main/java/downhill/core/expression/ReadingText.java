package downhill.core.expression;

import downhill.core.expression.Reading.Piece;
import downhill.core.expression.Reading.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects a reading: pieces to typeset, and beside them the same in plain text. */
final class ReadingText {
  private static final Pattern INDEXED = Pattern.compile("(\\p{L}+)_?([\\d₀-₉]+)");

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();
  private boolean raised;

  /** Signs, numbers and names of functions. */
  void roman(String text) {
    typeset(text, Style.ROMAN);
    plain.append(text);
  }

  /** The name of a variable or a parameter. */
  void name(String name) {
    Matcher indexed = INDEXED.matcher(name);
    if (raised || !indexed.matches()) {
      typeset(plainName(name), Style.VARIABLE);
    } else {
      typeset(indexed.group(1), Style.VARIABLE);
      typeset(Names.plain(indexed.group(2)), Style.SUBSCRIPT);
    }
    plain.append(plainName(name));
  }

  /** A logarithm's base. */
  void subscript(String digits) {
    typeset(raised ? subscripts(digits) : digits, Style.SUBSCRIPT);
    plain.append(subscripts(digits));
  }

  /** An integer exponent, the sign as in ASCII. */
  void integerExponent(String digits) {
    typeset(digits.replace('-', '−'), Style.SUPERSCRIPT);
    digits.chars().forEach(c -> plain.append(Letters.superscriptOf((char) c)));
  }

  /** Sets what the writer writes as a superscript; plain text has it in brackets if it must. */
  void raise(Runnable writer, boolean brackets) {
    plain.append(brackets ? "^(" : "^");
    raised = true;
    writer.run();
    raised = false;
    plain.append(brackets ? ")" : "");
  }

  /** Adds text that is no part of the formula. */
  void note(String text) {
    typeset(text, Style.ROMAN);
  }

  List<Piece> pieces() {
    return pieces;
  }

  String plain() {
    return plain.toString();
  }

  /** The name with its index in subscript digits. */
  static String plainName(String name) {
    Matcher indexed = INDEXED.matcher(name);
    return indexed.matches() ? indexed.group(1) + subscripts(indexed.group(2)) : name;
  }

  private static String subscripts(String digits) {
    StringBuilder subscripts = new StringBuilder();
    digits
        .chars()
        .mapToObj(c -> Letters.digitOfSubscript((char) c))
        .forEach(digit -> subscripts.append(Letters.subscriptOfDigit(digit)));
    return subscripts.toString();
  }

  private static Style raised(Style style) {
    return style == Style.VARIABLE ? Style.RAISED_VARIABLE : Style.SUPERSCRIPT;
  }

  private void typeset(String text, Style style) {
    Style actual = raised ? raised(style) : style;
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).style() == actual) {
      pieces.set(last, new Piece(pieces.get(last).text() + text, actual));
    } else {
      pieces.add(new Piece(text, actual));
    }
  }
}
