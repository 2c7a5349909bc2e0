package downhill.app;

import downhill.session.Theme;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what the desktops' tools and files say about their theme; empty where they do not say. */
final class DesktopWords {
  /** Adwaita-dark, Adwaita:dark, Materia-dark-compact; but Arc-Darker is light. */
  private static final String DARK_NAME = "[\\w.-]*[-_:][Dd]ark(?:[-_][\\w.-]*)?";

  private static final Pattern DARK_GTK = Pattern.compile(DARK_NAME);
  private static final Pattern PREFERS_DARK = Pattern.compile("color-scheme 'prefer-dark'");
  private static final Pattern PREFERS_LIGHT = Pattern.compile("color-scheme 'prefer-light'");
  private static final Pattern DARK_GNOME = Pattern.compile("gtk-theme '" + DARK_NAME + "'");
  private static final Pattern DARK_FILE =
      Pattern.compile(
          "(?m)^\\s*(?:gtk-application-prefer-dark-theme\\s*=\\s*(?:1|true)"
              + "|gtk-theme-name\\s*=\\s*\"?"
              + DARK_NAME
              + "\"?)\\s*$");

  private DesktopWords() {}

  /** The value of GTK_THEME, or the name of a theme of GTK. */
  static Theme ofGtkTheme(String name) {
    return DARK_GTK.matcher(name).matches() ? Theme.DARK : Theme.LIGHT;
  }

  /** {@code (<<uint32 1>>,)}: 1 prefers dark, 2 light, 0 neither. */
  static Optional<Theme> ofPortal(String printed) {
    if (printed.contains("uint32 1")) {
      return Optional.of(Theme.DARK);
    }
    return printed.contains("uint32 2") ? Optional.of(Theme.LIGHT) : Optional.empty();
  }

  /** A line for each key of {@code org.gnome.desktop.interface}. */
  static Optional<Theme> ofGnome(String printed) {
    if (PREFERS_LIGHT.matcher(printed).find()) {
      return Optional.of(Theme.LIGHT);
    }
    boolean dark = PREFERS_DARK.matcher(printed).find() || DARK_GNOME.matcher(printed).find();
    return dark ? Optional.of(Theme.DARK) : Optional.empty();
  }

  /** A {@code settings.ini} of GTK. */
  static Optional<Theme> ofGtkFile(String content) {
    return DARK_FILE.matcher(content).find() ? Optional.of(Theme.DARK) : Optional.empty();
  }

  /** {@code AppsUseLightTheme REG_DWORD 0x0} is dark. */
  static Optional<Theme> ofRegistry(String printed) {
    if (!printed.contains("AppsUseLightTheme")) {
      return Optional.empty();
    }
    return Optional.of(printed.contains("0x0") ? Theme.DARK : Theme.LIGHT);
  }

  /** {@code Dark}; a light system has no such key, and its tool fails. */
  static Optional<Theme> ofDefaults(String printed) {
    return printed.strip().equals("Dark") ? Optional.of(Theme.DARK) : Optional.empty();
  }
}
