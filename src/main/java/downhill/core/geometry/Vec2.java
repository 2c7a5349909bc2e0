package downhill.core.geometry;

/** A point or a displacement of the plane; with one variable y is 0. */
public record Vec2(double x, double y) {
  public static final Vec2 ZERO = new Vec2(0, 0);

  public Vec2 plus(Vec2 other) {
    return new Vec2(x + other.x, y + other.y);
  }

  public Vec2 minus(Vec2 other) {
    return new Vec2(x - other.x, y - other.y);
  }

  public Vec2 times(double factor) {
    return new Vec2(x * factor, y * factor);
  }

  public double dot(Vec2 other) {
    return x * other.x + y * other.y;
  }

  /** Euclidean length, without overflow for large components. */
  public double norm() {
    return Math.hypot(x, y);
  }

  public double distanceTo(Vec2 other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  public boolean isFinite() {
    return Double.isFinite(x) && Double.isFinite(y);
  }
}
