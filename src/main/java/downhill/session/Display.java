package downhill.session;

import downhill.core.geometry.Domain;
import java.util.Optional;

/**
 * How the run is looked at; nothing here changes a trajectory or an outcome.
 *
 * @param zoom what the map was zoomed or panned to; empty: the whole domain
 * @param following whether the view widens along with the ball
 */
public record Display(Optional<Domain> zoom, boolean following) {
  static final Display INITIAL = new Display(Optional.empty(), false);

  Display zoomedTo(Domain domain) {
    return new Display(Optional.of(domain), false);
  }

  Display following(boolean now) {
    return new Display(zoom, now);
  }
}
