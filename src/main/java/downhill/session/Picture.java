package downhill.session;

/** A picture that can have the room of all. */
public enum Picture {
  MAP,
  SURFACE,
  COST
}
