package downhill.session;

import java.util.Optional;

/**
 * What other threads have found out about the experiment so far.
 *
 * @param spectrum what becomes of the run at other rates
 */
public record Findings(Optional<Spectrum> spectrum) {
  static final Findings NONE = new Findings(Optional.empty());

  Findings with(Spectrum next) {
    return new Findings(Optional.of(next));
  }

  /** Those that tell about the experiment; the others are too late. */
  Findings about(Experiment experiment) {
    return new Findings(spectrum.filter(known -> known.tellsOf(experiment)));
  }
}
