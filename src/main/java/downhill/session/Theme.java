package downhill.session;

import java.util.Locale;

/** Whether the window is light or dark; what the desktop can tell, too. */
public enum Theme {
  LIGHT,
  DARK;

  /** As on the command line and in style sheets. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }
}
