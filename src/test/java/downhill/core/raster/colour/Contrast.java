package downhill.core.raster.colour;

/** How well one colour is told from another. */
public final class Contrast {
  private Contrast() {}

  /** The contrast ratio of WCAG 2.2, 1 … 21, of two opaque colours 0xAARRGGBB. */
  public static double ratio(int one, int other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * OkLab.linear(Argb.red(rgb))
        + 0.7152 * OkLab.linear(Argb.green(rgb))
        + 0.0722 * OkLab.linear(Argb.blue(rgb));
  }
}
