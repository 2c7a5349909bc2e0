package downhill.view.text;

import downhill.core.descent.Argument;
import downhill.core.descent.Phrase;
import downhill.session.Numbers;
import downhill.session.Strings;

/** Puts a phrase of the mathematics into words, with the light markup of {@link MathText}. */
public final class Sentence {
  private Sentence() {}

  public static String markup(Phrase phrase) {
    String[] arguments = phrase.arguments().stream().map(Sentence::argument).toArray(String[]::new);
    return Strings.text(phrase.key(), arguments);
  }

  /** "1 step", "22 steps". */
  public static String steps(int count) {
    return markup(Phrase.steps(count));
  }

  /** How f bends along an axis of its local model, in a letter: λ₁ or λ₂; f″ with one variable. */
  public static String curvature(int axis, int dimensions) {
    return dimensions == 1
        ? Strings.text("curvature.curve")
        : Strings.text("curvature.axis", Integer.toString(axis + 1));
  }

  /** The markup of a sentence, for lines that do not begin or end in the middle of a relation. */
  public static String unbroken(String markup) {
    return markup.replaceAll(" ([=<>]) ", "\u00A0$1\u00A0");
  }

  private static String argument(Argument argument) {
    return argument.match(Sentence::markup, Integer::toString, Numbers::factor);
  }
}
