package downhill.core.raster;

import downhill.core.geometry.Frame;

/**
 * The size of a picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param scale pixels per unit of the sizes of lines and marks: 1 at 720p, 2 on a HiDPI screen
 */
public record Viewport(int width, int height, double scale) {
  /** The shorter side of a picture at 720p; marks grow with larger ones, but not as fast. */
  private static final double ORDINARY = 444;

  private static final double LARGEST_MARKS = 1.5;

  public Viewport {
    if (width < 1 || height < 1 || !(scale > 0)) {
      throw new IllegalArgumentException("no viewport: " + width + " by " + height);
    }
  }

  /** How much larger than at 720p path, ball and other marks are in a picture, 1 to 1.5. */
  public static double markSize(Frame picture) {
    return markSize(picture.width(), picture.height());
  }

  private static double markSize(double width, double height) {
    return Math.max(1, Math.min(LARGEST_MARKS, Math.min(width, height) / ORDINARY));
  }

  /** Pixels per unit of the sizes of path, ball and other marks. */
  public double markScale() {
    return scale * markSize(width / scale, height / scale);
  }
}
