package downhill.core.analysis;

import downhill.core.descent.Descents;
import downhill.core.descent.Limit;
import downhill.core.descent.Once;
import downhill.core.descent.Question;
import downhill.core.descent.Setup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What becomes of one descent at each learning rate: samples evenly spaced in log η, and two at
 * each change of outcome, the last rate of one and the first of the next, within 0.1 % of each
 * other. Neighbouring samples that lie farther apart have the same outcome.
 *
 * <p>Each sample says what {@link downhill.core.descent.Trajectory#of} says at its rate. The same
 * setup and rates give the same spectrum, on however many threads it was computed.
 */
public final class RateSpectrum {
  private final List<RateSample> samples;
  private final Optional<RateSample> best;
  private final List<RateSegment> segments;
  private final DoubleUnaryOperator slowness;

  /** Asked for at each frame of a drag, where no rate below arrives. */
  private final Supplier<Optional<Limit>> limitOfFlow;

  private RateSpectrum(Setup setup, List<RateSample> samples, Optional<RateSample> best) {
    this.samples = samples;
    this.best = best;
    this.segments = segmentsOf(samples);
    this.slowness = new Slowness(samples, setup.steps());
    limitOfFlow = new Once<>(setup::limitOfFlow);
  }

  /**
   * The spectrum of a descent, computed on the calling thread and one of the common pool.
   *
   * @param setup its own rate does not matter
   * @param cancelled asked between steps, from both threads; once true, it stays true
   * @return nothing when cancelled
   */
  public static Optional<RateSpectrum> of(Setup setup, Rates rates, BooleanSupplier cancelled) {
    Edges edges = new Edges(setup);
    if (!Descents.ask(edges.questions(rates.stream()), cancelled)) {
      return Optional.empty();
    }
    List<RateSample> samples = edges.samples();
    Fastest fastest = new Fastest(setup, samples);
    List<Question> closer = fastest.questions();
    if (!closer.isEmpty() && !Descents.ask(closer, cancelled)) {
      return Optional.empty();
    }
    Optional<RateSample> best = fastest.best(cancelled);
    return cancelled.getAsBoolean()
        ? Optional.empty()
        : Optional.of(new RateSpectrum(setup, samples, best));
  }

  private static List<RateSegment> segmentsOf(List<RateSample> samples) {
    List<RateSegment> segments = new ArrayList<>();
    double from = samples.get(0).rate();
    for (int i = 1; i <= samples.size(); i++) {
      RateSample last = samples.get(i - 1);
      if (i == samples.size() || samples.get(i).outcome() != last.outcome()) {
        double to = i == samples.size() ? last.rate() : Edges.between(last, samples.get(i));
        segments.add(new RateSegment(from, to, last.outcome()));
        from = to;
      }
    }
    return List.copyOf(segments);
  }

  /** By ascending rate, at least two. */
  public List<RateSample> samples() {
    return samples;
  }

  /** By ascending rate, without gaps; neighbours have different outcomes. */
  public List<RateSegment> segments() {
    return segments;
  }

  /**
   * The rate that arrives in the fewest steps, of these samples and others between the fast ones:
   * of several neighbours the one in the middle, and of its neighbours the one with the fewest
   * digits that arrives as soon. None that arrives by chance, or only balances.
   */
  public Optional<RateSample> best() {
    return best;
  }

  /**
   * How slowly the descent converges at a power of ten: log(n/fewest)/log(K/fewest) for n steps,
   * linear between the samples.
   */
  public DoubleUnaryOperator slowness() {
    return slowness;
  }

  /**
   * The mark 2/λmax for a run at the rate: of the minimizer that the run ends in; otherwise of the
   * one of the largest converging rate below that has a mark; where there is none, of the one that
   * the gradient flow ends in.
   *
   * @param limit of the run, as {@link downhill.core.descent.Trajectory#limit()} gives it
   */
  public Optional<Threshold> threshold(double rate, Optional<Limit> limit) {
    return limit.isPresent()
        ? limit.flatMap(Threshold::of)
        : thresholdBelow(rate).or(() -> limitOfFlow.get().flatMap(Threshold::of));
  }

  /**
   * Whether that is of a minimizer, which may have no mark: none at a corner, or where it is flat.
   */
  public boolean knowsMinimizer(double rate, Optional<Limit> limit) {
    return limit.isPresent()
        || convergingBelow(rate).findAny().isPresent()
        || limitOfFlow.get().isPresent();
  }

  /** At 2/λmax itself a run may converge as on a corner, hopping within a pixel: it has no mark. */
  private Optional<Threshold> thresholdBelow(double rate) {
    return convergingBelow(rate)
        .flatMap(sample -> sample.ending().limit().flatMap(Threshold::of).stream())
        .reduce((lower, higher) -> higher);
  }

  private Stream<RateSample> convergingBelow(double rate) {
    return samples.stream().filter(sample -> sample.converges() && sample.rate() < rate);
  }
}
