package downhill.core.raster;

/**
 * The size of a picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param scale pixels per unit of the sizes of lines and marks: 1 at 720p, 2 on a HiDPI screen
 */
public record Viewport(int width, int height, double scale) {
  public Viewport {
    if (width < 1 || height < 1 || !(scale > 0)) {
      throw new IllegalArgumentException("no viewport: " + width + " by " + height);
    }
  }
}
