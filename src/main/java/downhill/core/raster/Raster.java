package downhill.core.raster;

import downhill.core.raster.colour.Argb;
import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * A picture of our own pixels: premultiplied ARGB, row-major, rows downward, as a JavaFX
 * PixelBuffer wants them. Painters write into it; it is not thread-safe.
 */
public final class Raster {
  private final int width;
  private final int height;
  private final int[] pixels;

  public Raster(int width, int height) {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("no raster: " + width + " by " + height);
    }
    this.width = width;
    this.height = height;
    this.pixels = new int[width * height];
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** Premultiplied ARGB at a pixel. */
  public int pixel(int x, int y) {
    return pixels[y * width + x];
  }

  /** The pixels themselves, not a copy, for a PixelBuffer. */
  public IntBuffer buffer() {
    return IntBuffer.wrap(pixels);
  }

  /** Makes this picture equal to another of the same size. */
  public void copyFrom(Raster other) {
    if (other.width != width || other.height != height) {
      throw new IllegalArgumentException("the sizes differ");
    }
    System.arraycopy(other.pixels, 0, pixels, 0, pixels.length);
  }

  /** Sets every pixel to one premultiplied colour. */
  public void fill(int argb) {
    Arrays.fill(pixels, argb);
  }

  /** The pixels themselves, not a copy, for the painters of this layer. */
  public int[] pixels() {
    return pixels;
  }

  /** Lays an opaque colour over a pixel with the given cover, 0…1; outside the picture nothing. */
  public void cover(int x, int y, int rgb, double cover) {
    if (x >= 0 && y >= 0 && x < width && y < height && cover > 0) {
      int index = y * width + x;
      pixels[index] = Argb.over(pixels[index], rgb, Math.min(1, cover));
    }
  }
}
