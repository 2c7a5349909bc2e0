package downhill.view.paint;

import java.util.Optional;

/**
 * What a part shows now, so that it paints anew where anything has changed and only there. Law:
 * {@code changesTo(a)} is false right after {@code changesTo(b)} if and only if a equals b.
 */
public final class Seen<T> {
  private Optional<T> last;

  /** Nothing is shown yet, so whatever comes first is a change. */
  public Seen() {
    last = Optional.empty();
  }

  /** This is shown from the beginning. */
  public Seen(T first) {
    last = Optional.of(first);
  }

  /** Takes the next in the place of the last, and says whether it is another. */
  public boolean changesTo(T next) {
    boolean changes = last.filter(next::equals).isEmpty();
    last = Optional.of(next);
    return changes;
  }

  /** What is shown; there is nothing before the first. */
  public T now() {
    return last.orElseThrow();
  }
}
