package downhill.session;

import downhill.core.geometry.Domain;
import downhill.core.raster.Camera;
import java.util.Optional;

/**
 * From where the landscape is seen, and how much of it.
 *
 * @param zoom what the map was zoomed or panned to; empty: the whole domain
 * @param following whether the view widens along with the ball
 * @param camera as turned by hand; empty: the side that shows more
 */
public record Outlook(Optional<Domain> zoom, boolean following, Optional<Camera> camera) {
  /** The whole domain, from the side that shows more. */
  static final Outlook INITIAL = new Outlook(Optional.empty(), false, Optional.empty());

  /** The view that a hand chooses stays where it is. */
  Outlook zoomedTo(Domain domain) {
    return new Outlook(Optional.of(domain), false, camera);
  }

  Outlook unzoomed() {
    return new Outlook(Optional.empty(), following, camera);
  }

  Outlook following(boolean now) {
    return new Outlook(zoom, now, camera);
  }

  Outlook seenFrom(Camera place) {
    return new Outlook(zoom, following, Optional.of(place));
  }
}
