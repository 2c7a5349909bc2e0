package downhill.session;

import downhill.core.geometry.Interval;
import java.util.Optional;

/**
 * What a text such as {@code a=2} or {@code a=2,0:10} says of a parameter: its value, and the range
 * of its slider where that is told.
 */
public record Assignment(String name, double value, Optional<Interval> range) {
  /** Reads the text, as typed on the command line or in the gallery's table. */
  public static Entered<Assignment> of(String text) {
    int sign = text.indexOf('=');
    String name = text.substring(0, Math.max(0, sign)).strip();
    if (name.isEmpty()) {
      return Entry.mistake("entry.assignment", text);
    }
    String[] parts = text.substring(sign + 1).split(",", 2);
    return Entry.parameter(parts[0])
        .flatMap(
            value ->
                range(parts)
                    .flatMap(range -> new Entered.Value<>(new Assignment(name, value, range))));
  }

  private static Entered<Optional<Interval>> range(String[] parts) {
    return parts.length == 1
        ? new Entered.Value<>(Optional.empty())
        : Entry.range(parts[1]).flatMap(range -> new Entered.Value<>(Optional.of(range)));
  }

  /** The text that {@link #of} reads; without the range where it is the usual one. */
  static String text(Parameter parameter) {
    String text = parameter.name() + "=" + Numbers.exact(parameter.value());
    Parameter usual = Parameter.of(parameter.name()).withValue(parameter.value());
    return parameter.equals(usual) ? text : text + "," + Entry.text(parameter.range());
  }

  /** The parameter with this value and range. */
  public Parameter applyTo(Parameter parameter) {
    return range.map(parameter::withRange).orElse(parameter).withValue(value);
  }
}
