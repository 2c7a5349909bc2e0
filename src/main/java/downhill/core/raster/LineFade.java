package downhill.core.raster;

/** How lines fade out where they come too close to one another to be told apart. */
public final class LineFade {
  private static final float GONE = 2;
  private static final float FULL = 5;

  private LineFade() {}

  /**
   * How much of a line is left, 0 … 1.
   *
   * @param spacing of neighbouring lines, in pixels at 720p
   */
  public static float at(float spacing) {
    return Math.max(0, Math.min(1, (spacing - GONE) / (FULL - GONE)));
  }
}
