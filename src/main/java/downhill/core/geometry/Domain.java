package downhill.core.geometry;

/**
 * The box of the plane that an experiment is about; with one variable the y side is the point 0.
 *
 * <p>Lengths of the outcome rule derive from it: L is the {@link #diagonal()}, one {@link #pixel()}
 * is L/1000.
 */
public record Domain(Interval x, Interval y) {
  private static final Interval POINT = new Interval(0, 0);

  public Domain {
    if (x.length() == 0) {
      throw new IllegalArgumentException("empty domain: " + x);
    }
  }

  /** The domain of a function of one variable. */
  public static Domain of(Interval x) {
    return new Domain(x, POINT);
  }

  public static Domain of(double x0, double x1) {
    return of(new Interval(x0, x1));
  }

  public static Domain of(double x0, double x1, double y0, double y1) {
    return new Domain(new Interval(x0, x1), new Interval(y0, y1));
  }

  /** 1 or 2. */
  public int dimensions() {
    return y.length() == 0 ? 1 : 2;
  }

  /** L; with one variable the length of the x side. */
  public double diagonal() {
    return Vec2.length(x.length(), y.length());
  }

  /** L/1000, the length that counts as none in the outcome rule. */
  public double pixel() {
    return diagonal() / 1000;
  }

  /** Whether the points are less than a pixel apart: then they are one in the outcome rule. */
  public boolean areOne(Vec2 point, Vec2 other) {
    return point.distanceTo(other) < pixel();
  }

  public Vec2 centre() {
    return new Vec2(x.centre(), y.centre());
  }

  public boolean contains(Vec2 point) {
    return x.contains(point.x()) && y.contains(point.y());
  }

  /** The distance of the point from the nearest of the domain; 0 inside. */
  public double distanceTo(Vec2 point) {
    return Vec2.length(x.distanceTo(point.x()), y.distanceTo(point.y()));
  }

  /**
   * The point itself where the domain contains it, otherwise the one of its rim that is nearest.
   */
  public Vec2 nearest(Vec2 point) {
    return new Vec2(x.nearest(point.x()), y.nearest(point.y()));
  }

  /** The point at the given fractions of the two sides. */
  public Vec2 at(double fractionX, double fractionY) {
    return new Vec2(x.at(fractionX), y.at(fractionY));
  }

  /** The domain about the same centre that holds the point too. */
  public Domain widenedToHold(Vec2 point) {
    return dimensions() == 1
        ? of(x.widenedToHold(point.x()))
        : new Domain(x.widenedToHold(point.x()), y.widenedToHold(point.y()));
  }

  /**
   * The domain about the same centre and of the same shape that holds the point.
   *
   * @param margin how many times as far from the centre a point outside could be and be held too
   */
  public Domain scaledToHold(Vec2 point, double margin) {
    if (contains(point)) {
      return this;
    }
    Vec2 centre = centre();
    Domain wide = widenedToHold(centre.plus(point.minus(centre).times(margin)));
    double longer = wide.x.length() / x.length();
    return scaled(dimensions() == 1 ? longer : Math.max(longer, wide.y.length() / y.length()));
  }

  /** The domain about the same centre, so many times as long and as high. */
  public Domain scaled(double factor) {
    return new Domain(
        x.scaledAbout(x.centre(), factor),
        dimensions() == 1 ? y : y.scaledAbout(y.centre(), factor));
  }
}
