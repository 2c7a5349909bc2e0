package downhill;

import java.util.Locale;
import java.util.stream.Stream;

/** A desktop of another language, as long as it is open. */
public final class Desktop implements AutoCloseable {
  private final Locale before = Locale.getDefault();

  private Desktop(Locale locale) {
    Locale.setDefault(locale);
  }

  public static Desktop speaking(String tag) {
    return new Desktop(Locale.forLanguageTag(tag));
  }

  /** Decimal commas, other spaces between digits, digits of their own: no texts are in these. */
  public static Stream<String> foreign() {
    return Stream.of("de-DE", "fr-FR", "tr-TR", "ar-EG", "fa-IR", "hi-IN-u-nu-deva");
  }

  @Override
  public void close() {
    Locale.setDefault(before);
  }
}
