package downhill.view.text;

import downhill.session.Strings;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts of sentences, with the light markup of {@link MathText}. */
public final class Sentence {
  private Sentence() {}

  /** "1 step", "22 steps". */
  public static String steps(int count) {
    return count == 1
        ? Strings.text("steps.one")
        : Strings.text("steps.many", Integer.toString(count));
  }

  /** One sentence after the other. */
  public static String all(Stream<String> sentences) {
    return sentences.collect(Collectors.joining(Strings.text("sentence.next")));
  }

  /** One part of a sentence after the other. */
  public static String list(Stream<String> parts) {
    return parts.collect(Collectors.joining(Strings.text("list.next")));
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
