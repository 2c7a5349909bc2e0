package downhill.core.analysis;

import downhill.core.descent.Question;
import downhill.core.descent.Setup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Samples evenly spaced rates, and bisects the rate at each change of outcome as soon as the
 * outcomes on both sides are known. Three halvings are made in one go, with all the rates that may
 * be asked for: seven descents side by side take little longer than one, and three after one
 * another three times as long. Those that turn out not to be asked for are not waited for: beside
 * an edge one descent may be eight times as long as another.
 */
final class Edges {
  /** How near the two rates of an edge come, as a part of the rate. */
  static final double WIDTH = 1e-3;

  /** Three halvings; fewer make edges narrow enough in the end. */
  private static final int MOST_PARTS = 8;

  /** What is known at places in a row. */
  private static final class Row {
    final Map<Integer, RateSample> samples = new HashMap<>();

    /** Places from which to the next there is an edge. */
    final Set<Integer> narrowed = new HashSet<>();

    /** 1 at places that turn out not to be asked for; looked at in the middle of descents. */
    private final AtomicIntegerArray moot;

    /** Of so many places. */
    Row(int places) {
      moot = new AtomicIntegerArray(places);
    }

    void dropBetween(int place, int other) {
      IntStream.range(place + 1, other).forEach(i -> moot.set(i, 1));
    }

    boolean isMoot(int place) {
      return moot.get(place) == 1;
    }

    boolean isKnown(int place, int other) {
      return samples.containsKey(place) && samples.containsKey(other);
    }

    boolean isSame(int place, int other) {
      return samples.get(place).outcome() == samples.get(other).outcome();
    }
  }

  private final Setup setup;
  private final TreeSet<RateSample> samples = new TreeSet<>(RateSample.BY_RATE);

  Edges(Setup setup) {
    this.setup = setup;
  }

  /** The rate half-way from one to the other, by ratio. */
  static double between(RateSample lower, RateSample upper) {
    return Rates.between(lower.rate(), upper.rate(), 0.5);
  }

  /**
   * About evenly spaced rates; their endings raise those about the edges between. The largest come
   * first: where descents wander off late, those and the edges there take longest.
   */
  List<Question> questions(DoubleStream even) {
    double[] rates = even.toArray();
    Row known = new Row(rates.length);
    return IntStream.range(0, rates.length)
        .map(i -> rates.length - 1 - i)
        .mapToObj(i -> question(rates[i], known, i, place -> besideEven(known, place)))
        .toList();
  }

  /** All samples, ascending, with two at each edge, once all questions are answered. */
  List<RateSample> samples() {
    return List.copyOf(samples);
  }

  /**
   * @param known where to note the sample at its place
   * @param then what to ask next, when it is there
   */
  private Question question(double rate, Row known, int place, IntFunction<List<Question>> then) {
    return new Question(
        setup.withRate(rate),
        ending -> {
          known.samples.put(place, new RateSample(rate, ending));
          return then.apply(place);
        },
        () -> known.isMoot(place));
  }

  private List<Question> besideEven(Row known, int place) {
    samples.add(known.samples.get(place));
    List<Question> next = new ArrayList<>(halved(known, place - 1, place));
    next.addAll(halved(known, place, place + 1));
    return next;
  }

  /**
   * Goes on with each half whose ends are known to differ, and asks about those that are parts no
   * more, each once.
   */
  private List<Question> halved(Row known, int from, int to) {
    if (!known.isKnown(from, to)) {
      return List.of();
    }
    if (known.isSame(from, to)) {
      known.dropBetween(from, to);
      return List.of();
    }
    if (to - from == 1) {
      boolean isNew = known.narrowed.add(from);
      return isNew ? inside(known.samples.get(from), known.samples.get(to)) : List.of();
    }
    List<Question> halves = new ArrayList<>(halved(known, from, (from + to) / 2));
    halves.addAll(halved(known, (from + to) / 2, to));
    return halves;
  }

  /** About the rates that divide a gap evenly, by ratio; a narrow one is an edge. */
  private List<Question> inside(RateSample lower, RateSample upper) {
    int parts = parts(lower.rate(), upper.rate());
    double[] rates =
        Rates.inside(lower.rate(), upper.rate(), parts)
            .filter(rate -> lower.rate() < rate && rate < upper.rate())
            .distinct()
            .toArray();
    if (parts < 2 || rates.length < parts - 1) {
      samples.addAll(List.of(lower, upper));
      return List.of();
    }
    Row known = new Row(parts + 1);
    known.samples.putAll(Map.of(0, lower, parts, upper));
    return IntStream.range(1, parts)
        .mapToObj(i -> question(rates[i - 1], known, i, place -> halved(known, 0, parts)))
        .toList();
  }

  /** As few as are narrow enough, or as many as are made in one go. */
  private static int parts(double lower, double upper) {
    double enough = Math.log(upper / lower) / Math.log1p(WIDTH);
    return (int) Math.ceil(Math.min(MOST_PARTS, enough));
  }
}
