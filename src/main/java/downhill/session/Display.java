package downhill.session;

import downhill.core.geometry.Domain;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.surface.space.Camera;
import java.util.Optional;

/**
 * How the run is looked at; nothing here changes a trajectory or an outcome.
 *
 * @param described whether it is also said in words
 * @param appearance the colours; they outlive a reset and another experiment, as the arrangement
 */
public record Display(
    Outlook outlook, Lens lens, boolean described, Appearance appearance, Arrangement arrangement) {
  /** Of a session that begins. */
  static Display of(Experiment experiment) {
    return new Display(
        Outlook.onto(experiment), Lens.NUMBERS, false, Appearance.INITIAL, Arrangement.INITIAL);
  }

  /** The colours of everything; compare by identity. */
  public Palette palette() {
    return appearance.palette();
  }

  public Optional<Domain> zoom() {
    return outlook.zoom();
  }

  public boolean following() {
    return outlook.following();
  }

  public Optional<Camera> camera() {
    return outlook.camera();
  }

  Display with(Outlook other) {
    return new Display(other, lens, described, appearance, arrangement);
  }

  Display through(Lens other) {
    return new Display(outlook, other, described, appearance, arrangement);
  }

  Display described(boolean now) {
    return new Display(outlook, lens, now, appearance, arrangement);
  }

  Display dressedIn(Appearance other) {
    return new Display(outlook, lens, described, other, arrangement);
  }

  Display arranged(Arrangement other) {
    return new Display(outlook, lens, described, appearance, other);
  }
}
