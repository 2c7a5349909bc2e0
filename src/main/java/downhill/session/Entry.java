package downhill.session;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Interval;
import downhill.core.geometry.Vec2;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Reads the texts of rate, start, domain and steps, as typed in the window or on the command line.
 */
public final class Entry {
  /** Shorter sides would fall between neighbouring numbers, longer ones overflow when squared. */
  private static final double LARGEST = 1e100;

  private static final double SHORTEST_RELATIVE = 1e-9;
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");

  private Entry() {}

  /** A finite, positive number. */
  public static Entered<Double> rate(String text) {
    OptionalDouble rate = number(text);
    return rate.isPresent() && rate.getAsDouble() > 0
        ? new Entered.Value<>(rate.getAsDouble())
        : mistake("entry.rate", text);
  }

  /** One coordinate for each variable: {@code 3, 2}. */
  public static Entered<Vec2> start(String text, int dimensions) {
    double[] numbers = numbers(text, ",");
    if (numbers.length != dimensions || !areUsable(numbers)) {
      return mistake("entry.start." + dimensions, text);
    }
    return new Entered.Value<>(new Vec2(numbers[0], dimensions == 1 ? 0 : numbers[1]));
  }

  /** One interval for each variable: {@code -5:5, -5:5}. */
  public static Entered<Domain> domain(String text, int dimensions) {
    String[] sides = text.split(",", -1);
    double[][] bounds =
        Arrays.stream(sides).map(side -> numbers(side, ":")).toArray(double[][]::new);
    if (bounds.length != dimensions || !Arrays.stream(bounds).allMatch(Entry::isSide)) {
      return mistake("entry.domain." + dimensions, text);
    }
    return new Entered.Value<>(
        dimensions == 1
            ? Domain.of(bounds[0][0], bounds[0][1])
            : new Domain(interval(bounds[0]), interval(bounds[1])));
  }

  /** A whole number, 0…{@value Experiment#MOST_STEPS}. */
  public static Entered<Integer> steps(String text) {
    String digits = text.strip();
    boolean good = digits.matches("\\d{1,5}") && Integer.parseInt(digits) <= Experiment.MOST_STEPS;
    return good
        ? new Entered.Value<>(Integer.parseInt(digits))
        : mistake("entry.steps", text, Integer.toString(Experiment.MOST_STEPS));
  }

  /** The start as {@link #start} reads it. */
  public static String text(Vec2 start, int dimensions) {
    String x = Numbers.exact(start.x());
    return dimensions == 1 ? x : x + ", " + Numbers.exact(start.y());
  }

  /** The domain as {@link #domain} reads it. */
  public static String text(Domain domain) {
    return domain.dimensions() == 1 ? text(domain.x()) : text(domain.x()) + ", " + text(domain.y());
  }

  private static String text(Interval side) {
    return Numbers.exact(side.from()) + ":" + Numbers.exact(side.to());
  }

  private static boolean isSide(double[] bounds) {
    return bounds.length == 2
        && areUsable(bounds)
        && bounds[1] - bounds[0]
            > SHORTEST_RELATIVE * Math.max(Math.abs(bounds[0]), Math.abs(bounds[1]));
  }

  private static boolean areUsable(double[] numbers) {
    return Arrays.stream(numbers).allMatch(number -> Math.abs(number) <= LARGEST);
  }

  private static Interval interval(double[] bounds) {
    return new Interval(bounds[0], bounds[1]);
  }

  /** The numbers between the separators; NaN where there is none. */
  private static double[] numbers(String text, String separator) {
    return Arrays.stream(text.split(separator, -1))
        .mapToDouble(part -> number(part).orElse(Double.NaN))
        .toArray();
  }

  private static OptionalDouble number(String text) {
    String plain = text.strip().replace('−', '-').replace('–', '-');
    if (!NUMBER.matcher(plain).matches()) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(plain);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private static <T> Entered<T> mistake(String key, String... arguments) {
    return new Entered.Mistake<>(Strings.text(key, arguments));
  }
}
