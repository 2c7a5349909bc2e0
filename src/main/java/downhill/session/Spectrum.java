package downhill.session;

import downhill.core.analysis.RateSample;
import downhill.core.analysis.RateSpectrum;
import downhill.core.analysis.Threshold;
import downhill.core.descent.ScaledSharpness;
import downhill.core.descent.Verdict;
import java.util.Optional;

/**
 * What becomes of the present descent at each rate, as far as it is known: a start that is being
 * dragged may be one computation ahead.
 */
public record Spectrum(SpectrumRequest request, RateSpectrum rates) {
  /** The rate that arrives in the fewest steps. */
  public Optional<Double> best() {
    return rates.best().map(RateSample::rate);
  }

  boolean tellsOf(Experiment experiment) {
    return request.experiment().differsInNumbersOnly(experiment);
  }

  /** The rate 2/λmax of the minimizer that the run ends in, or of another one that tells. */
  public Optional<Double> threshold(Run run) {
    return rates.threshold(run.rate(), run.trajectory().limit()).map(Threshold::rate);
  }

  /** Whether there is a minimizer that the mark would be of. */
  boolean knowsMinimizer(Run run) {
    return rates.knowsMinimizer(run.rate(), run.trajectory().limit());
  }

  /**
   * What became of a run and why; where that speaks of one of several minimizers, of the one whose
   * mark {@link #threshold} is.
   */
  Verdict verdict(Run run) {
    Verdict verdict = run.trajectory().verdict();
    return threshold(run)
        .map(mark -> verdict.reason().markedBy(sharpness(run, mark)))
        .map(marked -> new Verdict(verdict.outcome(), verdict.steps(), marked))
        .orElse(verdict);
  }

  /** At the minimizer of a mark. */
  private static ScaledSharpness sharpness(Run run, double mark) {
    return new ScaledSharpness(2 * run.rate() / mark, run.cost().dimensions());
  }
}
