package downhill.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether the window is light or dark; what the desktop can tell, too. */
public enum Theme {
  LIGHT,
  DARK;

  /** The theme of a name, {@code light} or {@code dark}. */
  public static Optional<Theme> named(String id) {
    return Arrays.stream(values()).filter(theme -> theme.id().equals(id)).findFirst();
  }

  /** As on the command line, in settings and in style sheets. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }
}
