package downhill.core.raster.map;

import downhill.core.geometry.Vec2;

/**
 * The room of a text that is turned about its middle, in device pixels, y downward.
 *
 * @param angle clockwise in radians
 * @param width along the text
 * @param height across the text
 */
public record TurnedBox(Vec2 middle, double angle, double width, double height) {
  /** The place so far from the middle in the direction of reading; before it where negative. */
  Vec2 along(double distance) {
    return middle.plus(Vec2.ofAngle(angle).times(distance));
  }

  /** The place so far below the middle, as the text is turned; above it where negative. */
  Vec2 below(double distance) {
    return middle.plus(Vec2.ofAngle(angle).quarterTurned().times(distance));
  }

  /** Whether a point lies in it or within the given margin. */
  boolean covers(double x, double y, double margin) {
    double dx = x - middle.x();
    double dy = y - middle.y();
    double reach = (width + height) / 2 + 2 * margin;
    if (Math.abs(dx) > reach || Math.abs(dy) > reach) {
      return false;
    }
    double along = dx * Math.cos(angle) + dy * Math.sin(angle);
    double across = dy * Math.cos(angle) - dx * Math.sin(angle);
    return Math.abs(along) <= width / 2 + margin && Math.abs(across) <= height / 2 + margin;
  }
}
