package downhill.session;

import downhill.core.geometry.Interval;
import java.util.List;
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
    List<String> parts = Parts.of(text.substring(sign + 1), ',');
    if (hasDecimalComma(parts)) {
      String point = parts.get(0).strip() + "." + parts.get(1).strip();
      return Entry.mistake("entry.range.decimal", parts.get(1), point);
    }
    return Entry.parameter(parts.get(0))
        .flatMap(
            value ->
                range(parts)
                    .flatMap(range -> new Entered.Value<>(new Assignment(name, value, range))));
  }

  /** Whether the comma before the range is one inside of a number: 1,5. */
  private static boolean hasDecimalComma(List<String> parts) {
    return parts.size() > 1
        && parts.get(0).strip().matches("[+−–-]?\\d+")
        && parts.get(1).strip().matches("\\d+");
  }

  private static Entered<Optional<Interval>> range(List<String> parts) {
    return parts.size() == 1
        ? new Entered.Value<>(Optional.empty())
        : Entry.range(String.join(",", parts.subList(1, parts.size())))
            .flatMap(range -> new Entered.Value<>(Optional.of(range)));
  }

  /** The text that {@link #of} reads; without the range where it is the usual one. */
  static String text(Parameter parameter) {
    String text = parameter.name() + "=" + PiMultiples.text(parameter.value());
    Parameter usual = Parameter.of(parameter.name()).withValue(parameter.value());
    return parameter.equals(usual) ? text : text + "," + Entry.text(parameter.range());
  }

  /** The parameter with this value and range. */
  public Parameter applyTo(Parameter parameter) {
    return range.map(parameter::withRange).orElse(parameter).withValue(value);
  }
}
