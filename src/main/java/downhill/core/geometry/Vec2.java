package downhill.core.geometry;

import java.util.List;
import java.util.stream.IntStream;

/** A point or a displacement of the plane; with one variable y is 0. */
public record Vec2(double x, double y) {
  public static final Vec2 ZERO = new Vec2(0, 0);

  /** Above it, a square that is lost to underflow would not be seen in the sum. */
  private static final double SMALLEST_SQUARE = 1e-280;

  /** The unit vector that makes so many radians with the x axis. */
  public static Vec2 ofAngle(double angle) {
    return new Vec2(Math.cos(angle), Math.sin(angle));
  }

  /**
   * So many unit vectors all round, evenly spaced, the first along the x axis; with one variable
   * the two along it, whatever the count.
   */
  public static List<Vec2> ring(int count, int dimensions) {
    return dimensions == 1
        ? List.of(new Vec2(1, 0), new Vec2(-1, 0))
        : IntStream.range(0, count).mapToObj(i -> ofAngle(2 * Math.PI * i / count)).toList();
  }

  public Vec2 plus(Vec2 other) {
    return new Vec2(x + other.x, y + other.y);
  }

  public Vec2 minus(Vec2 other) {
    return new Vec2(x - other.x, y - other.y);
  }

  public Vec2 times(double factor) {
    return new Vec2(x * factor, y * factor);
  }

  /** As long, and a quarter of a turn from the x axis towards the y axis. */
  public Vec2 quarterTurned() {
    return new Vec2(-y, x);
  }

  public double dot(Vec2 other) {
    return x * other.x + y * other.y;
  }

  /** Euclidean length, without overflow for large components. */
  public double norm() {
    return length(x, y);
  }

  public double distanceTo(Vec2 other) {
    return length(x - other.x, y - other.y);
  }

  /**
   * √(x² + y²) as {@link Math#hypot} gives it, ten times as fast where no square is out of range.
   */
  public static double length(double x, double y) {
    double square = x * x + y * y;
    return SMALLEST_SQUARE < square && square < Double.POSITIVE_INFINITY
        ? Math.sqrt(square)
        : Math.hypot(x, y);
  }

  /** With coordinates from −most to most: of those points the nearest. */
  public Vec2 limited(double most) {
    return new Vec2(Math.max(-most, Math.min(most, x)), Math.max(-most, Math.min(most, y)));
  }

  public boolean isFinite() {
    return Double.isFinite(x) && Double.isFinite(y);
  }
}
