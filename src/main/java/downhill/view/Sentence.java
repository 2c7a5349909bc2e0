package downhill.view;

import downhill.core.descent.Argument;
import downhill.core.descent.Phrase;
import downhill.session.Numbers;
import downhill.session.Strings;

/** Puts a phrase of the mathematics into words, with the light markup of {@link MathText}. */
final class Sentence {
  private Sentence() {}

  static String markup(Phrase phrase) {
    String[] arguments = phrase.arguments().stream().map(Sentence::argument).toArray(String[]::new);
    return Strings.text(phrase.key(), arguments);
  }

  /** "1 step", "22 steps". */
  static String steps(int count) {
    return markup(Phrase.steps(count));
  }

  /** The markup of a sentence, for lines that do not begin or end in the middle of a relation. */
  static String unbroken(String markup) {
    return markup.replaceAll(" ([=<>]) ", "\u00A0$1\u00A0");
  }

  private static String argument(Argument argument) {
    return argument.match(Sentence::markup, Integer::toString, Numbers::factor);
  }
}
