package downhill.view.picture;

import downhill.core.geometry.Clip;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;

/** An upright rectangle of pixels, y downward. */
public record Box(double x, double y, double width, double height) {
  /** The whole picture. */
  public static Box of(Frame frame) {
    return new Box(0, 0, frame.width(), frame.height());
  }

  public static Box round(Vec2 middle, double radius) {
    return new Box(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
  }

  /** The place in the rectangle that is nearest, at least so far from its border. */
  public Vec2 nearest(Vec2 to, double inset) {
    return new Vec2(
        Math.max(x + inset, Math.min(x + width - inset, to.x())),
        Math.max(y + inset, Math.min(y + height - inset, to.y())));
  }

  /** The distance of a place outside; 0 inside. */
  public double distance(Vec2 place) {
    return place.distanceTo(nearest(place, 0));
  }

  /** The area that the two have in common. */
  public double overlap(Box other) {
    double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
    double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
    return across > 0 && down > 0 ? across * down : 0;
  }

  public boolean overlaps(Box other) {
    return overlap(other) > 0;
  }

  public double area() {
    return width * height;
  }

  /** Cuts lines to the rectangle. */
  Clip clip() {
    return new Clip(x, x + width, y, y + height);
  }

  /** Where a line that begins in the rectangle, or beside it but for rounding, is last in it. */
  public Vec2 lastInside(Vec2 from, Vec2 to) {
    Clip clip = clip();
    return clip.cut(from.x(), from.y(), to.x(), to.y(), 0) ? clip.last() : nearest(from, 0);
  }
}
