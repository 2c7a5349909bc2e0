package downhill.session;

import downhill.core.geometry.Domain;
import downhill.core.raster.Camera;
import java.util.Optional;

/**
 * How the run is looked at; nothing here changes a trajectory or an outcome.
 *
 * @param zoom what the map was zoomed or panned to; empty: the whole domain
 * @param following whether the view widens along with the ball
 * @param camera as turned by hand; empty: the side that shows more
 */
public record Display(
    Optional<Domain> zoom, boolean following, Optional<Camera> camera, Lens lens) {
  static final Display INITIAL =
      new Display(Optional.empty(), false, Optional.empty(), Lens.NUMBERS);

  Display zoomedTo(Domain domain) {
    return new Display(Optional.of(domain), false, camera, lens);
  }

  Display unzoomed() {
    return new Display(Optional.empty(), following, camera, lens);
  }

  Display following(boolean now) {
    return new Display(zoom, now, camera, lens);
  }

  Display seenFrom(Camera place) {
    return new Display(zoom, following, Optional.of(place), lens);
  }

  Display through(Lens other) {
    return new Display(zoom, following, camera, other);
  }

  /** The whole domain again, from the side that shows more. */
  Display reset() {
    return new Display(Optional.empty(), false, Optional.empty(), lens);
  }
}
