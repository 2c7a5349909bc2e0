package downhill.core.expression;

import java.util.List;
import java.util.stream.Stream;

/**
 * A formula as understood: explicit dots, superscripts, the fewest brackets that leave no doubt.
 *
 * @param pieces to typeset one after the other
 * @param plain the same as one line of text, which parses to the same function
 */
public record Reading(List<Piece> pieces, String plain) {
  /** How a piece is set. */
  public enum Style {
    /** Upright: numbers, signs, brackets, names of functions, constants. */
    ROMAN,
    /** Italic. */
    VARIABLE,
    SUPERSCRIPT,
    /** Italic, as an exponent. */
    RAISED_VARIABLE,
    SUBSCRIPT
  }

  /** Text in one style. */
  public record Piece(String text, Style style) {}

  public Reading {
    pieces = List.copyOf(pieces);
  }

  /**
   * The reading of a tree. Where its plain text is longer than a formula may be, the text as typed
   * stands for it.
   */
  static Reading of(Node tree, Variables variables, String typed) {
    ReadingWriter writer = new ReadingWriter(variables);
    tree.accept(writer);
    ReadingText text = writer.text();
    String plain = text.plain();
    if (text.pieces().stream().anyMatch(Reading::isGoldenRatio)) {
      text.note("   (φ ≈ 1.618)");
    }
    String full = implied(writer.variablesWritten(), variables) ? plain : listed(variables) + plain;
    return new Reading(text.pieces(), full.length() > Lexer.LONGEST ? typed : full);
  }

  /** A variable of the name would be italic. */
  private static boolean isGoldenRatio(Piece piece) {
    return piece.style() == Style.ROMAN && piece.text().contains("φ");
  }

  /** The name of a variable or a parameter as plain text has it: c_1 is c₁. */
  public static String name(String typed) {
    return ReadingText.plainName(typed);
  }

  private static String listed(Variables variables) {
    List<String> names = variables.names().stream().map(ReadingText::plainName).toList();
    return "f(" + String.join(", ", names) + ") = ";
  }

  /** Whether the formula without a left side has the same variables in the same order. */
  private static boolean implied(List<String> occurring, Variables variables) {
    boolean constants =
        occurring.stream().anyMatch(name -> Names.constant(Names.key(name)).isPresent());
    List<String> names =
        Stream.concat(occurring.stream(), variables.parameters().stream()).toList();
    return !constants && Variables.implied(names).equals(variables.plain());
  }
}
