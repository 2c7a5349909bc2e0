package downhill.core.descent;

/** What an optimizer carries from iterate to iterate beside the point. */
public sealed interface Memory {
  /** Plain gradient descent remembers nothing. */
  enum Nothing implements Memory {
    NOTHING
  }
}
