package downhill.session;

import java.util.Locale;

/** A picture that can have the room of all. */
public enum Picture {
  MAP,
  SURFACE,
  COST;

  /** As in the keys of texts and in the ids of nodes. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
