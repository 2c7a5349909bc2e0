package downhill.session;

/** The picture that has the room of all. */
public enum Maximised {
  NONE,
  MAP,
  SURFACE,
  COST
}
