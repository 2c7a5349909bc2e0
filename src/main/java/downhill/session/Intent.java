package downhill.session;

/**
 * What somebody wants of the session; pure.
 *
 * <p>Law: an intent that leaves the experiment equal is not worth an undo. Intents of one {@link
 * #gesture()} in a row, up to one that ends it, are undone together.
 */
public sealed interface Intent permits Edit, Play, Look, Compare, Predict, Found {
  Session applyTo(Session session);

  /** The gesture that this intent is part of; empty: it stands alone. */
  default String gesture() {
    return "";
  }

  /** Whether the next intent of the same gesture is another undo. */
  default boolean endsGesture() {
    return false;
  }

  /** Whether it goes on with a formula that is being typed. */
  default boolean types() {
    return false;
  }

  /** Whether time wants it and nobody’s hand. */
  default boolean isOfTime() {
    return false;
  }
}
