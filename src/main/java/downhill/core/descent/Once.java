package downhill.core.descent;

import java.util.function.Supplier;

/** Works a value out at the first call, once, whichever thread asks. */
public final class Once<T> implements Supplier<T> {
  private Supplier<T> source;
  private boolean isKnown;

  public Once(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public synchronized T get() {
    if (!isKnown) {
      T value = source.get();
      source = () -> value;
      isKnown = true;
    }
    return source.get();
  }
}
