package downhill.session;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that a person reads, from {@code assets/strings.properties}. */
public final class Strings {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("downhill.assets.strings", Locale.ROOT);

  private Strings() {}

  /**
   * The text of the key, its places {0}, {1} … filled in.
   *
   * @param arguments texts already: numbers go through {@link Numbers} first
   */
  public static String text(String key, String... arguments) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
  }
}
