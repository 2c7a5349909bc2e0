package downhill.session;

import downhill.core.expression.Problem;
import downhill.core.expression.Replacement;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that a person reads, from {@code assets/strings.properties}. */
public final class Strings {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("downhill.assets.strings", Locale.ROOT);

  private Strings() {}

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
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
  }
}
