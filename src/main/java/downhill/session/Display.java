package downhill.session;

import downhill.core.geometry.Domain;
import downhill.core.raster.Camera;
import downhill.core.raster.Palette;
import java.util.Optional;

/**
 * How the run is looked at; nothing here changes a trajectory or an outcome.
 *
 * @param zoom what the map was zoomed or panned to; empty: the whole domain
 * @param following whether the view widens along with the ball
 * @param camera as turned by hand; empty: the side that shows more
 * @param appearance the colours; they outlive a reset and another experiment, as the arrangement
 */
public record Display(
    Optional<Domain> zoom,
    boolean following,
    Optional<Camera> camera,
    Lens lens,
    Appearance appearance,
    Arrangement arrangement) {
  static final Display INITIAL =
      new Display(
          Optional.empty(),
          false,
          Optional.empty(),
          Lens.NUMBERS,
          Appearance.INITIAL,
          Arrangement.INITIAL);

  /** The colours of everything; compare by identity. */
  public Palette palette() {
    return appearance.palette();
  }

  Display zoomedTo(Domain domain) {
    return new Display(Optional.of(domain), false, camera, lens, appearance, arrangement);
  }

  Display unzoomed() {
    return new Display(Optional.empty(), following, camera, lens, appearance, arrangement);
  }

  Display following(boolean now) {
    return new Display(zoom, now, camera, lens, appearance, arrangement);
  }

  Display seenFrom(Camera place) {
    return new Display(zoom, following, Optional.of(place), lens, appearance, arrangement);
  }

  Display through(Lens other) {
    return new Display(zoom, following, camera, other, appearance, arrangement);
  }

  Display dressedIn(Appearance other) {
    return new Display(zoom, following, camera, lens, other, arrangement);
  }

  Display arranged(Arrangement other) {
    return new Display(zoom, following, camera, lens, appearance, other);
  }

  /** The whole domain again, from the side that shows more. */
  Display reset() {
    return new Display(Optional.empty(), false, Optional.empty(), lens, appearance, arrangement);
  }
}
