package downhill.core.raster.surface.mesh;

import downhill.core.raster.Raster;
import downhill.core.raster.colour.Argb;

/** From the finer pixels of a strip to those of the picture. */
public final class Reduction {
  private Reduction() {}

  /** Sets rows {@code top <= row < bottom} of the target to the means of factor² opaque pixels. */
  public static void average(int[] finer, int factor, Raster target, int top, int bottom) {
    int width = target.width();
    for (int row = top, i = top * width; row < bottom; row++) {
      int corner = (row - top) * factor * width * factor;
      for (int column = 0; column < width; column++, i++, corner += factor) {
        target.pixels()[i] = mean(finer, corner, width * factor, factor);
      }
    }
  }

  private static int mean(int[] finer, int corner, int stride, int factor) {
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int row = 0; row < factor; row++) {
      for (int i = corner + row * stride; i < corner + row * stride + factor; i++) {
        red += Argb.red(finer[i]);
        green += Argb.green(finer[i]);
        blue += Argb.blue(finer[i]);
      }
    }
    int count = factor * factor;
    int half = count / 2;
    return 0xFF000000
        | (red + half) / count << 16
        | (green + half) / count << 8
        | (blue + half) / count;
  }

  /** Sets rows of the target to the depths at the centres of the picture's pixels. */
  public static void centres(
      float[] finer, int factor, int width, float[] target, int top, int bottom) {
    int centre = factor / 2 * (width * factor + 1);
    for (int row = top, i = top * width; row < bottom; row++) {
      int corner = (row - top) * factor * width * factor + centre;
      for (int column = 0; column < width; column++, i++, corner += factor) {
        target[i] = finer[corner];
      }
    }
  }
}
