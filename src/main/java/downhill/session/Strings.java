package downhill.session;

import downhill.core.expression.Problem;
import downhill.core.expression.Replacement;
import java.text.Bidi;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The texts that a person reads, from {@code assets/strings.properties}, or in the language of the
 * desktop from the file beside it that is named after it.
 */
public final class Strings {
  private static final String FILE = "downhill.assets.strings";

  /** ISO 639, with the two that Java had instead before. */
  private static final Set<String> WRITTEN_TO_THE_LEFT =
      Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "ps", "sd", "ug", "ur", "yi");

  /** Unicode's left-to-right mark: what stands between two of them keeps its order. */
  private static final String MARK = "\u200E";

  private Strings() {}

  /** All texts, in the language of the desktop where there is a file of it. */
  public static ResourceBundle bundle() {
    return ResourceBundle.getBundle(FILE, Locale.getDefault(), new Languages());
  }

  /** Whether the language of the texts, which need not be that of the desktop, runs to the left. */
  public static boolean isRightToLeft() {
    return WRITTEN_TO_THE_LEFT.contains(bundle().getLocale().getLanguage());
  }

  /** What is wrong with a formula, in one sentence. */
  public static String sentence(Problem problem) {
    return text("problem." + problem.key(), problem.arguments().toArray(String[]::new));
  }

  /** What a correction does, as its link says. */
  public static String label(Replacement replacement) {
    return text("replacement." + replacement.key(), replacement.arguments().toArray(String[]::new));
  }

  /**
   * The text of the key, its places {0}, {1} … filled in.
   *
   * @param arguments texts already: numbers go through {@link Numbers} first
   */
  public static String text(String key, String... arguments) {
    Object[] places =
        isRightToLeft() ? Stream.of(arguments).map(Strings::keepingOrder).toArray() : arguments;
    return new MessageFormat(bundle().getString(key), Locale.ROOT).format(places);
  }

  /** The text, or of a longer one the beginning, so many characters with the sign for the rest. */
  public static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  /** A number or a formula as it is: among words to the left −1 would become 1−. */
  public static String keepingOrder(String text) {
    boolean words = Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    return words || text.isEmpty() ? text : MARK + text + MARK;
  }
}
