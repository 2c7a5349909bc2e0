package downhill.core.descent;

import java.util.List;

/**
 * A text for people before it is put into words: the key of its pattern in {@code
 * strings.properties} and what goes into the pattern.
 *
 * @param arguments each an Integer, a Double or a Phrase
 */
public record Phrase(String key, List<Object> arguments) {
  public Phrase {
    arguments = List.copyOf(arguments);
  }

  static Phrase of(String key, Object... arguments) {
    return new Phrase(key, List.of(arguments));
  }

  /** "1 step", "28 steps". */
  static Phrase steps(int count) {
    return of(count == 1 ? "steps.one" : "steps.many", count);
  }
}
