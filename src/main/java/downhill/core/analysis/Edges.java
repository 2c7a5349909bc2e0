package downhill.core.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** Bisects the rate at each change of outcome, all changes at once. */
final class Edges {
  /** How near the two rates of an edge come, as a part of the rate. */
  static final double WIDTH = 1e-3;

  /** Neighbouring rates of different outcome. */
  private record Gap(RateSample lower, RateSample upper) {
    boolean isWide() {
      return upper.rate() > lower.rate() * (1 + WIDTH) && hasMiddle();
    }

    private boolean hasMiddle() {
      return lower.rate() < middle() && middle() < upper.rate();
    }

    double middle() {
      return between(lower, upper);
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
      List<Gap> wide = gaps.stream().filter(Gap::isWide).toList();
      gaps.stream()
          .filter(gap -> !gap.isWide())
          .forEach(gap -> all.addAll(List.of(gap.lower, gap.upper)));
      Optional<List<RateSample>> middles = sampler.apply(wide.stream().mapToDouble(Gap::middle));
      if (middles.isEmpty()) {
        return Optional.empty();
      }
      gaps = halved(wide, middles.get());
    }
    return Optional.of(List.copyOf(all));
  }

  private static List<Gap> halved(List<Gap> gaps, List<RateSample> middles) {
    List<Gap> halves = new ArrayList<>();
    for (int i = 0; i < gaps.size(); i++) {
      halves.addAll(gapsOf(List.of(gaps.get(i).lower, middles.get(i), gaps.get(i).upper)));
    }
    return halves;
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
