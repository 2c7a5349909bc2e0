package downhill.view.plane;

import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.session.Numbers;
import downhill.session.Strings;
import downhill.view.picture.Box;
import downhill.view.picture.LabelPlacer;
import java.util.List;

/**
 * The ball on a flat picture. In place of one outside of it an arrow at the edge points there, and
 * tells the distance from the edge of the view, which is what is seen of the way.
 */
public final class BallSpot {
  private final BallView ball = new BallView();
  private final EdgeArrow arrow = new EdgeArrow();

  public BallView ball() {
    return ball;
  }

  public EdgeArrow arrow() {
    return arrow;
  }

  /** Whether the ball is in the picture. */
  public boolean isInside() {
    return ball.isVisible();
  }

  /** Shows the ball with its middle at a pixel position. */
  public void show(Vec2 middle, BallLook look, LabelPlacer placer) {
    ball.setVisible(true);
    arrow.setVisible(false);
    ball.show(middle, look);
    placer.keepClear(Box.round(middle, look.radius()));
  }

  /**
   * Points from the middle of the picture to a ball outside of it.
   *
   * @param taken by the marker of the start and by rings, which stay free, as everywhere
   */
  public void pointTo(Vec2 place, Frame frame, List<Box> taken, LabelPlacer placer) {
    Vec2 away = place.minus(frame.view().centre());
    Vec2 direction =
        away.isFinite()
            ? frame.toPixels(place).minus(new Vec2(frame.width() / 2, frame.height() / 2))
            : new Vec2(sign(away.x()), -sign(away.y()));
    arrow.pointTowards(direction, frame, away(frame.view().distanceTo(place)), taken);
    standIn(placer);
  }

  /** The direction of an infinite coordinate; upward and to the right where there is none. */
  private static double sign(double coordinate) {
    return coordinate < 0 ? -1 : 1;
  }

  /**
   * Points to that side where a ball on a curve is.
   *
   * @param height where the curve is over that x, in pixels
   */
  public void pointBeside(
      double x, double height, Frame frame, List<Box> taken, LabelPlacer placer) {
    double beside = Double.isFinite(height) ? height : frame.height() / 2;
    String distance = away(frame.view().x().distanceTo(x));
    arrow.pointBeside(beside, x < frame.view().x().from(), frame, distance, taken);
    standIn(placer);
  }

  private static String away(double distance) {
    return Double.isFinite(distance)
        ? Strings.text("picture.away", Numbers.of(distance))
        : Strings.text("picture.beyond");
  }

  /**
   * Points upward or downward over its x to a ball on a curve, and tells the value there.
   *
   * @param up whether the curve is above the picture
   */
  public void pointOver(
      double x, boolean up, double value, Frame frame, List<Box> taken, LabelPlacer placer) {
    double across = frame.toPixels(new Vec2(x, 0)).x();
    arrow.pointOver(across, up, frame, Strings.text("picture.height", Numbers.of(value)), taken);
    standIn(placer);
  }

  private void standIn(LabelPlacer placer) {
    ball.setVisible(false);
    placer.keepClear(arrow.pill());
  }
}
