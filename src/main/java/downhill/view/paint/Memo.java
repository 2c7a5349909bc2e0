package downhill.view.paint;

import java.util.Optional;
import java.util.function.Function;

/** What was made last, kept as long as all that it depends on is equal. */
public final class Memo<K, V> {
  private final Function<K, V> make;
  private final Seen<K> key = new Seen<>();
  private Optional<V> value = Optional.empty();

  public Memo(Function<K, V> make) {
    this.make = make;
  }

  /**
   * The value for the key, made anew where that has changed.
   *
   * @param next all that the value depends on
   */
  public V of(K next) {
    if (key.changesTo(next)) {
      value = Optional.of(make.apply(next));
    }
    return now();
  }

  /** The last one; there is none before the first key. */
  public V now() {
    return value.orElseThrow();
  }
}
