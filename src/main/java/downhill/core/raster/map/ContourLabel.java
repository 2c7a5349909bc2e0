package downhill.core.raster.map;

/**
 * The place of a number on a contour line.
 *
 * @param room that the text takes, turned by −π/2…π/2, so that it is never upside down
 * @param level the value that the line stands for
 * @param bow how far the line has bent off at the ends of the gap, downward where the text is level
 */
public record ContourLabel(TurnedBox room, double level, double bow) {
  /** Between a line and the text that interrupts it, in pixels at 720p. */
  public static final double GAP = 3;

  ContourLabel bentBy(double other) {
    return new ContourLabel(room, level, other);
  }
}
