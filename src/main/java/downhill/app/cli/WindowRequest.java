package downhill.app.cli;

import downhill.session.Experiment;
import downhill.session.Theme;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The window that the command line asks for.
 *
 * @param experiment is asked for while the toolkit starts
 * @param theme empty: as was kept, or that of the desktop
 * @param forgetting whether what was kept from earlier starts goes first
 */
public record WindowRequest(
    Supplier<Experiment> experiment,
    boolean playing,
    boolean fullScreen,
    Optional<Theme> theme,
    boolean projector,
    boolean forgetting) {
  /** The window that is opened without arguments: the experiment, its ball rolling. */
  static WindowRequest rolling(Supplier<Experiment> experiment) {
    return new WindowRequest(experiment, true, false, Optional.empty(), false, false);
  }
}
