package downhill.view;

import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.core.raster.path.Orientation;

/** How the ball has turned on its way so far; a change of the view does not turn it. */
final class Rolling {
  private Vec2 place = Vec2.ZERO;
  private Orientation orientation = Orientation.INITIAL;

  /**
   * The orientation of the ball that is now here, after rolling from where it was.
   *
   * @param radius of the ball in pixels
   */
  Orientation to(Vec2 ball, Frame frame, double radius) {
    Vec2 way = ball.minus(place);
    if (!way.equals(Vec2.ZERO)) {
      orientation = orientation.rolledBy(frame.alongPixels(way), radius);
      place = ball.isFinite() ? ball : place;
    }
    return orientation;
  }

  /** The same on a curve, which is seen from the side: to the right is clockwise. */
  Orientation along(double x, Frame frame, double radius) {
    double way = frame.alongPixels(new Vec2(x - place.x(), 0)).x();
    if (way != 0) {
      orientation = orientation.spunBy(-way / radius);
      place = Double.isFinite(x) ? new Vec2(x, 0) : place;
    }
    return orientation;
  }
}
