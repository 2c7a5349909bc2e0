package downhill.app.settings;

import downhill.session.Playback;
import downhill.session.Theme;
import java.util.Optional;

/**
 * What is kept from one start to the next.
 *
 * @param theme as chosen by hand; empty: as the desktop says
 * @param speed steps a second; empty: as the program says
 */
public record Settings(
    Optional<Theme> theme, boolean projector, Optional<Double> speed, Optional<Placement> window) {
  public static final Settings NONE =
      new Settings(Optional.empty(), false, Optional.empty(), Optional.empty());

  public Settings {
    if (speed.isPresent() && !Playback.isSpeed(speed.get())) {
      throw new IllegalArgumentException("speed: " + speed.get());
    }
  }
}
