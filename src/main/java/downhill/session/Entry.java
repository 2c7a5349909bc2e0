package downhill.session;

import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Interval;
import downhill.core.geometry.Vec2;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the texts of rate, start, domain, steps and parameters, as typed in the window or on the
 * command line, and writes start, domain and range so that they read the same. A number may be a
 * formula without variables.
 */
public final class Entry {
  /** Larger numbers overflow when squared. */
  private static final double LARGEST = 1e100;

  /** The square of a length that is smaller may be no number above 0. */
  private static final double SHORTEST = 1e-100;

  /** Narrower sides would fall between the neighbours that a slope is measured from. */
  private static final double SHORTEST_RELATIVE = 1e-6;

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");

  /** A number above 0, of which 0 is the nearest. */
  private static final Pattern TOO_SMALL = Pattern.compile("[+]?[\\d.,]*[1-9][\\d.,]*[eE]-\\d+");

  private static final Pattern DECIMAL_COMMA = Pattern.compile("[+−–-]?\\d+,\\d+");

  /** A thousand to some, one to others. */
  private static final Pattern THOUSANDS = Pattern.compile("[+−–-]?[1-9]\\d{0,2},\\d{3}");

  /** Of a longer text the beginning is quoted. */
  private static final int LONGEST_QUOTE = 25;

  private static final Pattern IN_BRACKETS = Pattern.compile("^\\s*\\((.*)\\)\\s*$");

  private Entry() {}

  /** A finite, positive number. */
  public static Entered<Double> rate(String text) {
    double rate = decimal(text);
    if (rate > 0 && Double.isFinite(rate)) {
      return new Entered.Value<>(rate);
    }
    if (Double.isInfinite(rate)) {
      return mistake("entry.too-large", text);
    }
    return rate == 0 && TOO_SMALL.matcher(text.strip()).matches()
        ? mistake("entry.too-small", text)
        : mistakenNumber("entry.rate", text);
  }

  private static Entered<Double> mistakenNumber(String key, String text) {
    return THOUSANDS.matcher(text.strip()).matches()
        ? mistake("entry.decimal-comma", text, text.strip().replace(',', '.'))
        : mistake(key, text);
  }

  /** The value of a parameter: a number. */
  public static Entered<Double> parameter(String text) {
    double value = decimal(text);
    if (Math.abs(value) > LARGEST) {
      return mistake("entry.too-large", text);
    }
    return Double.isNaN(value)
        ? mistakenNumber("entry.parameter", text)
        : new Entered.Value<>(value);
  }

  /** The range of a parameter's slider: {@code -5:5}. */
  public static Entered<Interval> range(String text) {
    double[] bounds = numbers(text, ':');
    if (areTooLarge(bounds)) {
      return mistake("entry.too-large", text);
    }
    return isPair(bounds) && isWide(bounds)
        ? new Entered.Value<>(interval(bounds))
        : mistake("entry.range", text);
  }

  /** One coordinate for each variable: {@code 3, 2}, or in brackets as the window writes places. */
  public static Entered<Vec2> start(String text, int dimensions) {
    double[] numbers = numbers(text, ',');
    if (numbers.length != dimensions || !areNumbers(numbers)) {
      numbers = numbers(IN_BRACKETS.matcher(text).replaceFirst("$1"), ',');
    }
    if (areTooLarge(numbers)) {
      return mistake("entry.too-large", text);
    }
    if (numbers.length != dimensions || !areNumbers(numbers)) {
      return mistake("entry.start." + dimensions, text);
    }
    return new Entered.Value<>(new Vec2(numbers[0], dimensions == 1 ? 0 : numbers[1]));
  }

  /** One interval for each variable: {@code -5:5, -5:5}. */
  public static Entered<Domain> domain(String text, int dimensions) {
    double[][] bounds =
        Parts.of(text, ',').stream().map(side -> numbers(side, ':')).toArray(double[][]::new);
    Optional<String> wrong = wrong(bounds, dimensions);
    if (wrong.isPresent()) {
      return mistake(wrong.get(), text);
    }
    return new Entered.Value<>(
        dimensions == 1
            ? Domain.of(bounds[0][0], bounds[0][1])
            : new Domain(interval(bounds[0]), interval(bounds[1])));
  }

  /** A whole number, 0…{@value Experiment#MOST_STEPS}. */
  public static Entered<Integer> steps(String text) {
    return whole(text, 0, Experiment.MOST_STEPS, "entry.steps");
  }

  /**
   * A whole number of at most five digits.
   *
   * @param key of the sentence for any other text, with places for it and the most
   */
  public static Entered<Integer> whole(String text, int least, int most, String key) {
    String digits = text.strip();
    int number = digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : -1;
    return least <= number && number <= most
        ? new Entered.Value<>(number)
        : mistake(key, text, Integer.toString(most));
  }

  /** The start as {@link #start} reads it. */
  public static String text(Vec2 start, int dimensions) {
    String x = PiMultiples.text(start.x());
    return dimensions == 1 ? x : x + ", " + PiMultiples.text(start.y());
  }

  /** The domain as {@link #domain} reads it. */
  public static String text(Domain domain) {
    return domain.dimensions() == 1 ? text(domain.x()) : text(domain.x()) + ", " + text(domain.y());
  }

  /** The range as {@link #range} reads it. */
  public static String text(Interval side) {
    return PiMultiples.text(side.from()) + ":" + PiMultiples.text(side.to());
  }

  /** The key of the sentence that says what is wrong with a domain. */
  private static Optional<String> wrong(double[][] bounds, int dimensions) {
    if (Arrays.stream(bounds).anyMatch(Entry::areTooLarge)) {
      return Optional.of("entry.too-large");
    }
    if (!Arrays.stream(bounds).allMatch(Entry::isPair)) {
      return Optional.of("entry.domain." + dimensions);
    }
    if (bounds.length != dimensions) {
      return Optional.of("entry.domain.pairs." + dimensions);
    }
    return Arrays.stream(bounds).allMatch(Entry::isWide)
        ? Optional.empty()
        : Optional.of("entry.domain.narrow");
  }

  private static boolean isPair(double[] bounds) {
    return bounds.length == 2 && areNumbers(bounds) && bounds[0] < bounds[1];
  }

  private static boolean isWide(double[] bounds) {
    double largest = Math.max(Math.abs(bounds[0]), Math.abs(bounds[1]));
    return bounds[1] - bounds[0] > Math.max(SHORTEST, SHORTEST_RELATIVE * largest);
  }

  private static boolean areNumbers(double[] numbers) {
    return Arrays.stream(numbers).noneMatch(Double::isNaN);
  }

  private static boolean areTooLarge(double[] numbers) {
    return Arrays.stream(numbers).anyMatch(number -> Math.abs(number) > LARGEST);
  }

  private static Interval interval(double[] bounds) {
    return new Interval(bounds[0], bounds[1]);
  }

  /** The numbers between the separators; NaN where there is none. */
  private static double[] numbers(String text, char separator) {
    return Parts.of(text, separator).stream().mapToDouble(Entry::number).toArray();
  }

  /** The same of a text that is one number, whose decimals may follow a comma. */
  private static double decimal(String text) {
    String plain = text.strip();
    boolean comma = DECIMAL_COMMA.matcher(plain).matches() && !THOUSANDS.matcher(plain).matches();
    return number(comma ? plain.replace(',', '.') : plain);
  }

  /** Infinite where the number is too large for any calculation, NaN where there is none. */
  private static double number(String text) {
    String plain = text.strip().replace('−', '-').replace('–', '-');
    return NUMBER.matcher(plain).matches() ? Double.parseDouble(plain) : constant(plain);
  }

  /** Of a formula that has one value wherever it is asked: {@code 1/8}, {@code -2pi}. */
  private static double constant(String formula) {
    return CostFunction.parse(formula)
        .match(
            cost ->
                cost.parameters().isEmpty()
                    ? cost.evaluator().valueAt(Double.NaN, Double.NaN)
                    : Double.NaN,
            problem -> Double.NaN);
  }

  static <T> Entered<T> mistake(String key, String text, String... more) {
    String quote = Strings.shortened(text, LONGEST_QUOTE);
    return new Entered.Mistake<>(
        Strings.text(key, Stream.concat(Stream.of(quote), Stream.of(more)).toArray(String[]::new)));
  }
}
