package downhill.view.plane;

import downhill.core.descent.Outcome;
import downhill.core.geometry.Frame;
import downhill.core.raster.Viewport;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.path.Orientation;
import downhill.session.Session;
import java.util.Optional;

/**
 * All that the look of a ball on a flat picture depends on.
 *
 * @param scale pixels of the screen to a layout unit
 */
public record BallLook(
    Optional<Outcome> outcome,
    Orientation orientation,
    Palette palette,
    double radius,
    double scale) {
  public static BallLook of(Session session, Frame frame, Orientation orientation, double scale) {
    Palette palette = session.display().palette();
    return new BallLook(session.outcome(), orientation, palette, radius(frame, palette), scale);
  }

  /** The radius of a ball in a picture. */
  public static double radius(Frame frame, Palette palette) {
    return palette.marks().ball() * Viewport.markSize(frame);
  }

  /** By which it is larger than at 720p. */
  double size() {
    return radius / palette.marks().ball();
  }
}
