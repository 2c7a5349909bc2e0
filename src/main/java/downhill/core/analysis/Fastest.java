package downhill.core.analysis;

import downhill.core.descent.Question;
import downhill.core.descent.Setup;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Finds the rate that arrives in the fewest steps, among samples, between those that are nearly as
 * fast, for where two directions shrink alike a rate 1 % aside may take twice as many, and where an
 * early step lands on the minimizer.
 */
final class Fastest {
  /** Of the fewest steps of the samples: beside slower ones nothing is looked for. */
  private static final double NEARLY = 1.5;

  /** Where the fastest takes more, the steps change little from sample to sample. */
  private static final int MOST_STEPS = 200;

  private static final int MOST_GAPS = 12;
  private static final int PARTS = 8;

  private final Setup setup;
  private final TreeSet<RateSample> samples = new TreeSet<>(RateSample.BY_RATE);

  /** Among samples, at least two. */
  Fastest(Setup setup, List<RateSample> samples) {
    this.setup = setup;
    this.samples.addAll(samples);
  }

  /** About rates between the fast ones; to be answered before {@link #best} is asked. */
  List<Question> questions() {
    List<RateSample> all = List.copyOf(samples);
    boolean[] safe = safe(all);
    int fewest = fewest(all, safe);
    if (fewest > MOST_STEPS) {
      return List.of();
    }
    DoubleStream fast =
        IntStream.range(1, all.size())
            .boxed()
            .filter(i -> safe[i - 1] && safe[i])
            .filter(i -> steps(all, i) <= NEARLY * fewest + 1)
            .sorted(Comparator.comparingInt(i -> steps(all, i)))
            .limit(MOST_GAPS)
            .flatMapToDouble(i -> Rates.inside(all.get(i - 1).rate(), all.get(i).rate(), PARTS));
    return DoubleStream.concat(fast, Landings.between(setup, all, fewest))
        .mapToObj(this::question)
        .toList();
  }

  private static int steps(List<RateSample> all, int i) {
    return Math.min(all.get(i - 1).steps(), all.get(i).steps());
  }

  private Question question(double rate) {
    return new Question(
        setup.withRate(rate),
        ending -> {
          samples.add(new RateSample(rate, ending));
          return List.of();
        });
  }

  /**
   * Of several neighbours the one in the middle, rounded, of several places the lowest. Rates
   * between others that do not converge arrive by chance and do not count, nor do those at which
   * the ball only balances on the minimizer. A ball that is there from the start has none.
   *
   * @param cancelled asked between the descents that rounding takes; once true, what is found is of
   *     no use
   */
  Optional<RateSample> best(BooleanSupplier cancelled) {
    List<RateSample> all = List.copyOf(samples);
    boolean[] safe = safe(all);
    int fewest = fewest(all, safe);
    IntPredicate isBest = i -> safe[i] && all.get(i).steps() == fewest;
    int[] first =
        IntStream.range(0, all.size()).dropWhile(isBest.negate()).takeWhile(isBest).toArray();
    if (first.length == 0 || fewest == 0) {
      return Optional.empty();
    }
    RateSample middle = all.get(first[(first.length - 1) / 2]);
    double below = all.get(Math.max(0, first[0] - 1)).rate();
    double above = all.get(Math.min(all.size() - 1, first[first.length - 1] + 1)).rate();
    return Optional.of(
        FewestDigits.of(
            middle,
            setup,
            sample -> below <= sample.rate() && sample.rate() <= above && !balances(sample),
            cancelled));
  }

  private static int fewest(List<RateSample> all, boolean[] safe) {
    return IntStream.range(0, all.size())
        .filter(i -> safe[i])
        .map(i -> all.get(i).steps())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Which converge, as those beside them do, and not by balancing. */
  private boolean[] safe(List<RateSample> all) {
    boolean[] safe = new boolean[all.size()];
    for (int i = 0; i < safe.length; i++) {
      safe[i] =
          all.get(Math.max(0, i - 1)).converges()
              && all.get(i).converges()
              && all.get(Math.min(i + 1, safe.length - 1)).converges()
              && !balances(all.get(i));
    }
    return safe;
  }

  /** At a corner it hops: that has no curvature. */
  private boolean balances(RateSample sample) {
    double stable = setup.optimizer().withRate(sample.rate()).largestStableCurvature();
    return sample
        .ending()
        .limit()
        .filter(limit -> limit.curvature() >= stable && Double.isFinite(limit.curvature()))
        .isPresent();
  }
}
