package downhill.core.raster.path;

import downhill.core.geometry.Vec2;

/**
 * How the ball is turned, a unit quaternion {@code w + xi + yj + zk} in the space of x, y and
 * height.
 */
public record Orientation(double w, double x, double y, double z) {
  /** The band leans a little, so that it is seen from above as well as from the side. */
  public static final Orientation INITIAL = about(0.8, -0.6, 0, -0.25);

  public Orientation {
    double norm = Math.sqrt(w * w + x * x + y * y + z * z);
    if (!(norm > 0 && norm < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("no orientation");
    }
    w /= norm;
    x /= norm;
    y /= norm;
    z /= norm;
  }

  /** A turn about a unit axis by an angle in radians. */
  private static Orientation about(double axisX, double axisY, double axisZ, double angle) {
    double sine = Math.sin(angle / 2);
    return new Orientation(Math.cos(angle / 2), axisX * sine, axisY * sine, axisZ * sine);
  }

  /**
   * After rolling over the plane without slipping: a turn by |pixels| / radius about the horizontal
   * axis to the left of the way. A way that is not finite turns nothing.
   *
   * @param pixels of the picture, to the right and downward
   */
  public Orientation rolledBy(Vec2 pixels, double radius) {
    double distance = pixels.norm();
    double angle = distance / radius;
    if (!(distance > 0 && angle < Double.POSITIVE_INFINITY)) {
      return this;
    }
    double axisX = pixels.y() / distance;
    double axisY = pixels.x() / distance;
    return about(axisX, axisY, 0, Math.IEEEremainder(angle, 4 * Math.PI)).times(this);
  }

  /**
   * After turning about the vertical, anticlockwise as seen from above, by an angle in radians: how
   * a ball turns that rolls along a curve and is seen from the side.
   */
  public Orientation spunBy(double angle) {
    return Double.isFinite(angle)
        ? about(0, 0, 1, Math.IEEEremainder(angle, 4 * Math.PI)).times(this)
        : this;
  }

  private Orientation times(Orientation o) {
    return new Orientation(
        w * o.w - x * o.x - y * o.y - z * o.z,
        w * o.x + x * o.w + y * o.z - z * o.y,
        w * o.y - x * o.z + y * o.w + z * o.x,
        w * o.z + x * o.y - y * o.x + z * o.w);
  }

  /** Where the ball's own axis, round which the band runs, points to: x, y and height. */
  public double[] axis() {
    return new double[] {2 * (x * z + w * y), 2 * (y * z - w * x), 1 - 2 * (x * x + y * y)};
  }
}
