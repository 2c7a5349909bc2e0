package downhill.view.text;

import downhill.session.Strings;

/** Parts of sentences, with the light markup of {@link MathText}. */
public final class Sentence {
  private Sentence() {}

  /** "1 step", "22 steps". */
  public static String steps(int count) {
    return count == 1
        ? Strings.text("steps.one")
        : Strings.text("steps.many", Integer.toString(count));
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
}
