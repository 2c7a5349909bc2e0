package downhill.session;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.core.raster.surface.space.Camera;
import java.util.Optional;

/**
 * From where the landscape is seen, and how much of it.
 *
 * @param zoom what the map was zoomed or panned to, or the domain with some room round it; empty:
 *     the whole domain
 * @param following whether the view widens along with the ball
 * @param camera as turned by hand; empty: the side that shows more
 */
public record Outlook(Optional<Domain> zoom, boolean following, Optional<Camera> camera) {
  /** A start this near to the border of its domain, in parts of it, is seen with room beyond it. */
  private static final double NEAR = 0.02;

  /** So many times the domain is what is seen with room beyond it. */
  private static final double WITH_ROOM = 1.1;

  /** The whole domain, from the side that shows more. */
  static Outlook onto(Experiment experiment) {
    return new Outlook(room(experiment), false, Optional.empty());
  }

  /** A start that has widened its domain lies on the border of it, where a ball would be cut. */
  private static Optional<Domain> room(Experiment experiment) {
    Domain domain = experiment.domain();
    Vec2 start = experiment.start();
    boolean isNear = domain.contains(start) && !domain.scaled(1 - 2 * NEAR).contains(start);
    return isNear && domain.diagonal() < Frame.LONGEST
        ? Optional.of(domain.scaled(WITH_ROOM))
        : Optional.empty();
  }

  /** The view that a hand chooses stays where it is. */
  Outlook zoomedTo(Domain domain) {
    return new Outlook(Optional.of(domain), false, camera);
  }

  /** The same look at the domain of another experiment. */
  Outlook turnedTo(Experiment experiment) {
    return new Outlook(room(experiment), following, camera);
  }

  Outlook following(boolean now) {
    return new Outlook(zoom, now, camera);
  }

  Outlook seenFrom(Camera place) {
    return new Outlook(zoom, following, Optional.of(place));
  }
}
