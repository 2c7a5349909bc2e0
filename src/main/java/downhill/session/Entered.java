package downhill.session;

import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Function;

/** What somebody typed: a value, or one sentence that says what is wrong with it. */
public sealed interface Entered<T> {
  /** Gives the value to the one or the sentence to the other. */
  void match(Consumer<T> value, Consumer<String> mistake);

  /** What the next step makes of the value. */
  <U> Entered<U> flatMap(Function<T, Entered<U>> next);

  /** The value, or the exception made of the sentence. */
  <X extends RuntimeException> T orElseThrow(Function<String, X> exception);

  /** The value of a text that is known to be good. */
  default T orElseThrow() {
    return orElseThrow(NoSuchElementException::new);
  }

  record Value<T>(T value) implements Entered<T> {
    @Override
    public void match(Consumer<T> use, Consumer<String> mistake) {
      use.accept(value);
    }

    @Override
    public <U> Entered<U> flatMap(Function<T, Entered<U>> next) {
      return next.apply(value);
    }

    @Override
    public <X extends RuntimeException> T orElseThrow(Function<String, X> exception) {
      return value;
    }
  }

  record Mistake<T>(String sentence) implements Entered<T> {
    @Override
    public void match(Consumer<T> use, Consumer<String> mistake) {
      mistake.accept(sentence);
    }

    @Override
    public <U> Entered<U> flatMap(Function<T, Entered<U>> next) {
      return new Mistake<>(sentence);
    }

    @Override
    public <X extends RuntimeException> T orElseThrow(Function<String, X> exception) {
      throw exception.apply(sentence);
    }
  }
}
