package downhill.core.raster;

/**
 * The place of a number on a contour line.
 *
 * @param x the middle of the text in device pixels from the left border of the picture
 * @param y the middle of the text in device pixels from the upper border
 * @param angle of the text, clockwise in radians, −π/2…π/2, so that it is never upside down
 * @param level the value that the line stands for
 * @param width of the text, and {@code height} of the room it takes, in device pixels
 * @param bow how far the line has bent off at the ends of the gap, downward where the text is level
 */
public record ContourLabel(
    double x, double y, double angle, double level, double width, double height, double bow) {
  /** Room between a line and the text that interrupts it, in pixels at 720p. */
  public static final double GAP = 3;

  ContourLabel bentBy(double other) {
    return new ContourLabel(x, y, angle, level, width, height, other);
  }

  /** Whether a point lies within the given margin of the text. */
  boolean covers(double px, double py, double margin) {
    double reach = (width + height) / 2 + 2 * margin;
    if (Math.abs(px - x) > reach || Math.abs(py - y) > reach) {
      return false;
    }
    double along = (px - x) * Math.cos(angle) + (py - y) * Math.sin(angle);
    double across = (py - y) * Math.cos(angle) - (px - x) * Math.sin(angle);
    return Math.abs(along) <= width / 2 + margin && Math.abs(across) <= height / 2 + margin;
  }
}
