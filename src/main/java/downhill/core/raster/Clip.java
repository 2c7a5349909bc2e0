package downhill.core.raster;

/**
 * Cuts lines to a rectangle (Liang and Barsky, "A new concept and method for line clipping", 1984).
 * The line is followed from its end nearer to the rectangle, so that one that comes from 1e300 away
 * still arrives at the right pixel. Holds the last cut, since a path has thousands of them.
 */
final class Clip {
  /** Beyond this, differences of coordinates could overflow. */
  private static final double LIMIT = 1e300;

  private final double width;
  private final double height;
  private double x;
  private double y;
  private double dx;
  private double dy;
  private double from;
  private double to;

  Clip(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** Whether a piece of the line lies in the rectangle widened by the margin on all sides. */
  boolean cut(double x0, double y0, double x1, double y1, double margin) {
    if (!Double.isFinite(x0 + y0) || !Double.isFinite(x1 + y1)) {
      return false;
    }
    boolean swap = farOut(x0, y0) > farOut(x1, y1);
    x = limited(swap ? x1 : x0);
    y = limited(swap ? y1 : y0);
    dx = limited(swap ? x0 : x1) - x;
    dy = limited(swap ? y0 : y1) - y;
    from = 0;
    to = 1;
    return side(-dx, x + margin)
        && side(dx, width + margin - x)
        && side(-dy, y + margin)
        && side(dy, height + margin - y);
  }

  double x0() {
    return x + from * dx;
  }

  double y0() {
    return y + from * dy;
  }

  double x1() {
    return x + to * dx;
  }

  double y1() {
    return y + to * dy;
  }

  private boolean side(double speed, double room) {
    if (speed == 0) {
      return room >= 0;
    }
    double time = room / speed;
    if (speed > 0) {
      to = Math.min(to, time);
    } else {
      from = Math.max(from, time);
    }
    return from <= to;
  }

  private static double farOut(double x, double y) {
    return Math.max(Math.abs(x), Math.abs(y));
  }

  private static double limited(double value) {
    return Math.max(-LIMIT, Math.min(LIMIT, value));
  }
}
