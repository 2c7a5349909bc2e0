package downhill.core.geometry;

/**
 * Cuts lines to an upright box (Liang and Barsky, "A new concept and method for line clipping",
 * 1984). The line is followed from its end nearer to the box, so that one that comes from 1e300
 * away still arrives at the right place. Holds the last cut, since a path has thousands of them.
 */
public final class Clip {
  /** Coordinates beyond this are taken for it: differences of them are finite. */
  public static final double FARTHEST = 1e300;

  private final double left;
  private final double right;
  private final double low;
  private final double high;
  private double x;
  private double y;
  private double dx;
  private double dy;
  private double from;
  private double to;
  private boolean backwards;

  /** To the box of x from left to right and y from low to high. */
  public Clip(double left, double right, double low, double high) {
    this.left = left;
    this.right = right;
    this.low = low;
    this.high = high;
  }

  /** To a picture whose corner is the origin. */
  public Clip(double width, double height) {
    this(0, width, 0, height);
  }

  public Clip(Domain box) {
    this(box.x().from(), box.x().to(), box.y().from(), box.y().to());
  }

  /**
   * Whether a piece of the line, a point perhaps, lies in the box widened by the margin on all
   * sides. None does of a line to a point that is not finite.
   */
  public boolean cut(double x0, double y0, double x1, double y1, double margin) {
    if (!Double.isFinite(x0 + y0) || !Double.isFinite(x1 + y1)) {
      return false;
    }
    backwards = farOut(x0, y0) > farOut(x1, y1);
    x = limited(backwards ? x1 : x0);
    y = limited(backwards ? y1 : y0);
    dx = limited(backwards ? x0 : x1) - x;
    dy = limited(backwards ? y0 : y1) - y;
    from = 0;
    to = 1;
    return side(-dx, x - left + margin)
        && side(dx, right + margin - x)
        && side(-dy, y - low + margin)
        && side(dy, high + margin - y);
  }

  /** The piece from the end that the line is followed from: (x0, y0) to (x1, y1). */
  public double x0() {
    return x + from * dx;
  }

  public double y0() {
    return y + from * dy;
  }

  public double x1() {
    return x + to * dx;
  }

  public double y1() {
    return y + to * dy;
  }

  /** The first place of the piece, as the line was given. */
  public Vec2 first() {
    return backwards ? new Vec2(x1(), y1()) : new Vec2(x0(), y0());
  }

  /** The last place of the piece, as the line was given. */
  public Vec2 last() {
    return backwards ? new Vec2(x0(), y0()) : new Vec2(x1(), y1());
  }

  /** The share of the whole line before the piece. */
  public double enters() {
    return backwards ? 1 - to : from;
  }

  /** The share of the whole line up to the end of the piece. */
  public double leaves() {
    return backwards ? 1 - from : to;
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

  private double farOut(double x, double y) {
    return Math.max(Math.abs(x - left), Math.abs(y - low));
  }

  private static double limited(double value) {
    return Math.max(-FARTHEST, Math.min(FARTHEST, value));
  }
}
