package downhill.core.descent;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A text for people before it is put into words: the key of its pattern in {@code
 * strings.properties} and what goes into the pattern.
 */
public record Phrase(String key, List<Argument> arguments) implements Argument {
  public Phrase {
    arguments = List.copyOf(arguments);
  }

  static Phrase of(String key, Argument... arguments) {
    return new Phrase(key, List.of(arguments));
  }

  /** "1 step", "28 steps". */
  public static Phrase steps(int count) {
    return of(count == 1 ? "steps.one" : "steps.many", new Count(count));
  }

  @Override
  public <T> T match(Function<Phrase, T> phrase, IntFunction<T> count, DoubleFunction<T> real) {
    return phrase.apply(this);
  }
}
