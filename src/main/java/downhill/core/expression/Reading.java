package downhill.core.expression;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A formula as understood: explicit dots, superscripts, the fewest brackets that leave no doubt.
 *
 * @param runs pieces of text to typeset one after the other
 * @param plain the same as one line of text, which parses to the same function
 */
public record Reading(List<Run> runs, String plain) {
  /** How a run is set. */
  public enum Style {
    /** Upright: numbers, signs, brackets, names of functions, constants. */
    ROMAN,
    /** Italic. */
    VARIABLE,
    SUPERSCRIPT,
    SUBSCRIPT
  }

  /** Text in one style. */
  public record Run(String text, Style style) {}

  public Reading {
    runs = List.copyOf(runs);
  }

  /**
   * The reading of a tree. Where its plain text is longer than a formula may be, the text as typed
   * stands for it.
   */
  static Reading of(Node tree, Variables variables, String typed) {
    ReadingWriter writer = new ReadingWriter(variables.names());
    writer.write(tree);
    ReadingText text = writer.text();
    String plain = text.plain();
    if (plain.contains("φ") && !variables.plain().contains("φ")) {
      text.note("   (φ ≈ 1.618)");
    }
    String full = implied(tree, variables) ? plain : listed(variables) + plain;
    return new Reading(text.runs(), full.length() > Lexer.LONGEST ? typed : full);
  }

  private static String listed(Variables variables) {
    List<String> names = variables.names().stream().map(ReadingText::plainName).toList();
    return "f(" + String.join(", ", names) + ") = ";
  }

  /** Whether the formula without a left side has the same variables in the same order. */
  private static boolean implied(Node tree, Variables variables) {
    Set<Integer> used = new TreeSet<>();
    collect(tree, used);
    List<String> occurring = used.stream().map(variables.names()::get).toList();
    boolean constants =
        occurring.stream().anyMatch(name -> Names.constant(Names.key(name)).isPresent());
    return !constants && Variables.implied(occurring).equals(variables.plain());
  }

  private static void collect(Node node, Set<Integer> used) {
    if (node instanceof Node.Variable variable) {
      used.add(variable.index());
    } else if (node instanceof Node.Unary unary) {
      collect(unary.argument(), used);
    } else if (node instanceof Node.Binary binary) {
      collect(binary.left(), used);
      collect(binary.right(), used);
    }
  }
}
