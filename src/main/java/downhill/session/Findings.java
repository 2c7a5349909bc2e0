package downhill.session;

import downhill.core.geometry.Domain;
import java.util.Optional;

/**
 * What other threads have found out about the experiment so far.
 *
 * @param spectrum what becomes of the run at other rates
 * @param basins what becomes of runs from elsewhere
 */
public record Findings(Optional<Spectrum> spectrum, Optional<Basins> basins) {
  static final Findings NONE = new Findings(Optional.empty(), Optional.empty());

  Findings with(Spectrum next) {
    return new Findings(Optional.of(next), basins);
  }

  Findings with(Basins next) {
    return new Findings(spectrum, Optional.of(next));
  }

  /** Those that tell about the experiment as it is seen; the others are too late. */
  Findings about(Experiment experiment, Domain view) {
    return new Findings(
        spectrum.filter(known -> known.tellsOf(experiment)),
        basins.filter(known -> known.request().isOf(experiment, view)));
  }
}
