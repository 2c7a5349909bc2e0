package downhill.session;

import downhill.core.analysis.RateSample;
import downhill.core.analysis.RateSpectrum;
import downhill.core.analysis.Rates;
import downhill.core.descent.Outcome;
import downhill.core.descent.Trajectory;
import downhill.core.expression.CostFunction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * All that a spectrum depends on; of the experiment its descent. The rate of the experiment is
 * always 1: a spectrum is of all rates, and a dragged rate asks for no other one.
 */
public record SpectrumRequest(Experiment experiment, CostFunction cost, Rates rates) {
  private static final int FEWEST_DIGITS = 2;
  private static final int ALL_DIGITS = 17;

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
        .map(found -> new Spectrum(this, found, found.best().map(this::rounded)));
  }

  /** The rate with the fewest digits that arrives as soon. */
  private double rounded(RateSample best) {
    return IntStream.rangeClosed(FEWEST_DIGITS, ALL_DIGITS)
        .mapToDouble(digits -> rounded(best.rate(), digits))
        .filter(rate -> arrives(rate, best.steps()))
        .findFirst()
        .orElse(best.rate());
  }

  private static double rounded(double rate, int digits) {
    return new BigDecimal(rate).round(new MathContext(digits)).doubleValue();
  }

  private boolean arrives(double rate, int steps) {
    Trajectory run = Trajectory.of(experiment.withRate(rate).setup(cost));
    return run.outcome() == Outcome.CONVERGED && run.steps() <= steps;
  }
}
