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
 * @param described whether it is also said in words
 * @param appearance the colours; they outlive a reset and another experiment, as the arrangement
 */
public record Display(
    Optional<Domain> zoom,
    boolean following,
    Optional<Camera> camera,
    Lens lens,
    boolean described,
    Appearance appearance,
    Arrangement arrangement) {
  static final Display INITIAL =
      new Display(
          Optional.empty(),
          false,
          Optional.empty(),
          Lens.NUMBERS,
          false,
          Appearance.INITIAL,
          Arrangement.INITIAL);

  /** The colours of everything; compare by identity. */
  public Palette palette() {
    return appearance.palette();
  }

  Display zoomedTo(Domain domain) {
    return new Display(
        Optional.of(domain), false, camera, lens, described, appearance, arrangement);
  }

  Display unzoomed() {
    return new Display(
        Optional.empty(), following, camera, lens, described, appearance, arrangement);
  }

  Display following(boolean now) {
    return new Display(zoom, now, camera, lens, described, appearance, arrangement);
  }

  Display seenFrom(Camera place) {
    return new Display(
        zoom, following, Optional.of(place), lens, described, appearance, arrangement);
  }

  Display through(Lens other) {
    return new Display(zoom, following, camera, other, described, appearance, arrangement);
  }

  Display described(boolean now) {
    return new Display(zoom, following, camera, lens, now, appearance, arrangement);
  }

  Display dressedIn(Appearance other) {
    return new Display(zoom, following, camera, lens, described, other, arrangement);
  }

  Display arranged(Arrangement other) {
    return new Display(zoom, following, camera, lens, described, appearance, other);
  }

  /** The whole domain again, from the side that shows more. */
  Display reset() {
    return new Display(
        Optional.empty(), false, Optional.empty(), lens, described, appearance, arrangement);
  }
}
