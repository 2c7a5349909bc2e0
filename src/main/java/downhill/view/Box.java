package downhill.view;

import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;

/** An upright rectangle of pixels, y downward. */
record Box(double x, double y, double width, double height) {
  /** The whole picture. */
  static Box of(Frame frame) {
    return new Box(0, 0, frame.width(), frame.height());
  }

  static Box round(Vec2 middle, double radius) {
    return new Box(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
  }

  /** The place in the rectangle that is nearest, at least so far from its border. */
  Vec2 nearest(Vec2 to, double inset) {
    return new Vec2(
        Math.max(x + inset, Math.min(x + width - inset, to.x())),
        Math.max(y + inset, Math.min(y + height - inset, to.y())));
  }

  /** The area that the two have in common. */
  double overlap(Box other) {
    double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
    double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
    return across > 0 && down > 0 ? across * down : 0;
  }

  double area() {
    return width * height;
  }

  /** The share of the way from a place in the rectangle to another that lies in it. */
  double shareInside(Vec2 from, Vec2 to) {
    return Math.min(
        shareInside(from.x(), to.x(), x, x + width), shareInside(from.y(), to.y(), y, y + height));
  }

  private static double shareInside(double from, double to, double least, double most) {
    return least <= to && to <= most ? 1 : ((to < least ? least : most) - from) / (to - from);
  }

  /** Whether the straight line passes through the rectangle. */
  boolean isCrossed(double x0, double y0, double x1, double y1) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    double[] speeds = {-dx, dx, -dy, dy};
    double[] rooms = {x0 - x, x + width - x0, y0 - y, y + height - y0};
    double from = 0;
    double to = 1;
    for (int side = 0; side < 4; side++) {
      if (speeds[side] == 0 && !(rooms[side] >= 0)) {
        return false;
      } else if (speeds[side] < 0) {
        from = Math.max(from, rooms[side] / speeds[side]);
      } else if (speeds[side] > 0) {
        to = Math.min(to, rooms[side] / speeds[side]);
      }
    }
    return from <= to;
  }
}
