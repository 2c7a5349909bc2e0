package downhill.session;

import downhill.core.analysis.RateSample;
import downhill.core.analysis.RateSpectrum;
import downhill.core.analysis.Threshold;
import downhill.core.descent.Reason;
import downhill.core.descent.ScaledSharpness;
import downhill.core.descent.Verdict;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/**
 * What becomes of the present descent at each rate, as far as it is known: a start that is being
 * dragged may be one computation ahead.
 *
 * @param best the rate that arrives in the fewest steps
 */
public record Spectrum(SpectrumRequest request, RateSpectrum rates, Optional<Double> best) {
  /**
   * How slowly the descent converges at a power of ten: log(n/fewest)/log(K/fewest) for n steps,
   * linear between the samples.
   */
  public DoubleUnaryOperator slowness() {
    int fewest =
        rates.samples().stream()
            .filter(RateSample::converges)
            .mapToInt(sample -> Math.max(1, sample.steps()))
            .min()
            .orElse(1);
    double range = Math.log((double) Math.max(fewest + 1, request.experiment().steps()) / fewest);
    NavigableMap<Double, Double> known = new TreeMap<>();
    rates.samples().stream()
        .filter(RateSample::converges)
        .forEach(
            sample ->
                known.put(
                    Math.log10(sample.rate()),
                    Math.log(Math.max(1.0, sample.steps()) / fewest) / range));
    return log -> interpolated(known, log);
  }

  boolean tellsOf(Experiment experiment) {
    return request.experiment().differsInNumbersOnly(experiment);
  }

  /** The rate 2/λmax of the minimizer that the run ends in, or of another one that tells. */
  public Optional<Double> threshold(Run run) {
    return rates.threshold(run.rate(), run.trajectory().limit()).map(Threshold::rate);
  }

  /**
   * What became of a run and why; where that speaks of one of several minimizers, of the one whose
   * mark {@link #threshold} is.
   */
  Verdict verdict(Run run) {
    Verdict verdict = run.trajectory().verdict();
    Optional<Double> threshold = threshold(run);
    if (verdict.reason() instanceof Reason.Overshoots overshoots
        && overshoots.atMinimizer()
        && threshold.isPresent()) {
      double product = 2 * run.rate() / threshold.get();
      Reason marked = overshoots.markedBy(new ScaledSharpness(product, run.cost().dimensions()));
      return new Verdict(verdict.outcome(), verdict.steps(), marked);
    }
    return verdict;
  }

  private static double interpolated(NavigableMap<Double, Double> known, double at) {
    if (known.isEmpty()) {
      return 0;
    }
    double place = Math.max(known.firstKey(), Math.min(at, known.lastKey()));
    Map.Entry<Double, Double> below = known.floorEntry(place);
    Map.Entry<Double, Double> above = known.ceilingEntry(place);
    double gap = above.getKey() - below.getKey();
    double part = gap == 0 ? 0 : (place - below.getKey()) / gap;
    return below.getValue() + part * (above.getValue() - below.getValue());
  }
}
