package downhill.session;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/**
 * Where the texts of a language come from: its file, otherwise that of English; those of a {@link
 * PseudoLocale} are made from that.
 */
final class Languages extends ResourceBundle.Control {
  @Override
  public List<String> getFormats(String baseName) {
    return FORMAT_PROPERTIES;
  }

  /** Not the desktop's language for want of another: there is nothing but English then. */
  @Override
  public Locale getFallbackLocale(String baseName, Locale locale) {
    return null;
  }

  @Override
  public ResourceBundle newBundle(
      String baseName, Locale locale, String format, ClassLoader loader, boolean reload)
      throws IllegalAccessException, InstantiationException, IOException {
    Optional<PseudoLocale> pseudo = PseudoLocale.of(locale);
    return pseudo.isPresent()
        ? new Made(super.newBundle(baseName, Locale.ROOT, format, loader, reload), pseudo.get()::of)
        : super.newBundle(baseName, locale, format, loader, reload);
  }

  private static final class Made extends ResourceBundle {
    private final Map<String, String> texts = new HashMap<>();

    Made(ResourceBundle english, UnaryOperator<String> made) {
      english.keySet().forEach(key -> texts.put(key, made.apply(english.getString(key))));
    }

    @Override
    protected Object handleGetObject(String key) {
      return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.enumeration(texts.keySet());
    }
  }
}
