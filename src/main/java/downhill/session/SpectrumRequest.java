package downhill.session;

import downhill.core.analysis.RateSpectrum;
import downhill.core.analysis.Rates;
import downhill.core.expression.CostFunction;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * All that a spectrum depends on; of the experiment its descent. The rate of the experiment is
 * always 1: a spectrum is of all rates, and a dragged rate asks for no other one.
 */
public record SpectrumRequest(Experiment experiment, CostFunction cost, Rates rates) {
  public SpectrumRequest {
    experiment = experiment.descent().withRate(1);
  }

  public static SpectrumRequest of(Run run, Rates rates) {
    return new SpectrumRequest(run.experiment(), run.cost(), rates);
  }

  /** Whether the spectrum of one still tells about the other: only numbers have changed. */
  public boolean isNear(SpectrumRequest other) {
    return experiment.differsInNumbersOnly(other.experiment);
  }

  /**
   * Takes milliseconds, on any thread.
   *
   * @return nothing when cancelled
   */
  public Optional<Spectrum> answer(BooleanSupplier cancelled) {
    return RateSpectrum.of(experiment.setup(cost), rates, cancelled)
        .map(found -> new Spectrum(this, found));
  }
}
