package downhill.core.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Bisects the rate at each change of outcome, all changes at once. Up to three halvings are made in
 * one go, with all the rates that may be asked for: seven descents side by side take hardly longer
 * than one, and three after one another three times as long.
 */
final class Edges {
  /** How near the two rates of an edge come, as a part of the rate. */
  static final double WIDTH = 1e-3;

  private static final int MOST_HALVINGS = 3;

  /** More descents than these side by side take longer. */
  private static final int SIDE_BY_SIDE = 32;

  /** Neighbouring rates of different outcome. */
  private record Gap(RateSample lower, RateSample upper) {
    boolean isWide() {
      return upper.rate() > lower.rate() * (1 + WIDTH) && inner(2).count() == 1;
    }

    /** The rates that divide it into so many parts, evenly by ratio. */
    DoubleStream inner(int parts) {
      double width = Math.log(upper.rate() / lower.rate());
      return IntStream.range(1, parts)
          .mapToDouble(i -> lower.rate() * Math.exp(width * i / parts))
          .filter(rate -> lower.rate() < rate && rate < upper.rate());
    }
  }

  private final Function<DoubleStream, Optional<List<RateSample>>> sampler;

  /**
   * @param sampler gives the samples of ascending rates, or nothing when cancelled
   */
  Edges(Function<DoubleStream, Optional<List<RateSample>>> sampler) {
    this.sampler = sampler;
  }

  /** The rate half-way from one to the other, by ratio. */
  static double between(RateSample lower, RateSample upper) {
    return lower.rate() * Math.sqrt(upper.rate() / lower.rate());
  }

  /** The samples, ascending, with those of the edges between them. */
  Optional<List<RateSample>> addedTo(List<RateSample> even) {
    TreeSet<RateSample> all = new TreeSet<>(Comparator.comparingDouble(RateSample::rate));
    all.addAll(even);
    List<Gap> gaps = gapsOf(even);
    while (!gaps.isEmpty()) {
      gaps.stream()
          .filter(gap -> !gap.isWide())
          .forEach(gap -> all.addAll(List.of(gap.lower, gap.upper)));
      Optional<List<Gap>> narrower = narrower(gaps.stream().filter(Gap::isWide).toList());
      if (narrower.isEmpty()) {
        return Optional.empty();
      }
      gaps = narrower.get();
    }
    return Optional.of(List.copyOf(all));
  }

  private Optional<List<Gap>> narrower(List<Gap> gaps) {
    int parts = 1 << MOST_HALVINGS;
    while (parts > 2 && gaps.size() * parts > SIDE_BY_SIDE) {
      parts /= 2;
    }
    int inside = parts - 1;
    return sampler
        .apply(gaps.stream().flatMapToDouble(gap -> gap.inner(inside + 1)))
        .map(found -> narrower(gaps, found, inside));
  }

  private static List<Gap> narrower(List<Gap> gaps, List<RateSample> found, int inside) {
    List<Gap> narrower = new ArrayList<>();
    for (int i = 0; i < gaps.size(); i++) {
      List<RateSample> samples = new ArrayList<>(found.subList(i * inside, (i + 1) * inside));
      samples.add(0, gaps.get(i).lower);
      samples.add(gaps.get(i).upper);
      addHalved(samples, narrower);
    }
    return narrower;
  }

  /** Adds what is left of the whole by going on with each half whose ends differ. */
  private static void addHalved(List<RateSample> whole, List<Gap> narrower) {
    int last = whole.size() - 1;
    if (whole.get(0).outcome() == whole.get(last).outcome()) {
      return;
    }
    if (last == 1) {
      narrower.add(new Gap(whole.get(0), whole.get(1)));
    } else {
      addHalved(whole.subList(0, last / 2 + 1), narrower);
      addHalved(whole.subList(last / 2, last + 1), narrower);
    }
  }

  private static List<Gap> gapsOf(List<RateSample> samples) {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i < samples.size(); i++) {
      if (samples.get(i).outcome() != samples.get(i - 1).outcome()) {
        gaps.add(new Gap(samples.get(i - 1), samples.get(i)));
      }
    }
    return gaps;
  }
}
