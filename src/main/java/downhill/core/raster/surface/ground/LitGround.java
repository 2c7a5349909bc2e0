package downhill.core.raster.surface.ground;

import downhill.core.raster.colour.Argb;
import downhill.core.raster.colour.Light;
import downhill.core.raster.colour.Palette;

/**
 * What light, contour lines and the rim make of a colour of the ground. For each pixel they are one
 * number, the look of it, so that ground can take other colours without being drawn anew.
 */
public final class LitGround {
  /** The look of a pixel that shows no ground. */
  static final int NONE = 0;

  /** Sets a look apart from none. */
  private static final int SOME = 1 << 31;

  /** Of k after the point, and one before it. */
  private static final int LIGHT_BITS = 12;

  private static final int ONE = 1 << LIGHT_BITS;
  private static final int HALF = ONE / 2;
  private static final int BRIGHTEST = 2 * ONE - 1;

  /** Of a cover, in steps of 1/256. */
  private static final int COVER_BITS = 9;

  private static final int COVER = (1 << COVER_BITS) - 1;

  private final int contour;
  private final int rim;
  private final int shadeRed;
  private final int shadeGreen;
  private final int shadeBlue;

  public LitGround(Palette palette) {
    int shade = palette.light().shade();
    contour = palette.stone().contour() | 0xFF000000;
    rim = palette.stone().rim();
    shadeRed = (int) (Argb.red(shade) * Light.DARKENING + 0.5);
    shadeGreen = (int) (Argb.green(shade) * Light.DARKENING + 0.5);
    shadeBlue = (int) (Argb.blue(shade) * Light.DARKENING + 0.5);
  }

  /**
   * The look of a pixel.
   *
   * @param light as {@link Light} gives k, less than 2
   * @param line how much of the pixel a contour line covers, 0…1, its own opacity included
   * @param rim how much the rim covers, 0…1
   */
  static int look(float light, float line, float rim) {
    int k = Math.min(BRIGHTEST, (int) (light * ONE));
    return SOME | (k << COVER_BITS | cover(line)) << COVER_BITS | cover(rim);
  }

  private static int cover(double share) {
    return (int) (share * 256 + 0.5);
  }

  /** An opaque colour with a look. */
  int on(int colour, int look) {
    int k = look >>> 2 * COVER_BITS & BRIGHTEST;
    int inked = Argb.weighted(lit(colour, k), contour, look >>> COVER_BITS & COVER);
    return Argb.weighted(inked, rim, look & COVER);
  }

  /** A colour in the light k, without lines. */
  public int lit(int colour, float light) {
    return lit(colour, (int) (light * ONE));
  }

  /** {@code colour·k + shade·DARKENING·max(0, 1 − k)}, in 12 bits after the point. */
  private int lit(int colour, int k) {
    int dark = Math.max(0, ONE - k);
    int red = Argb.red(colour) * k + shadeRed * dark + HALF >> LIGHT_BITS;
    int green = Argb.green(colour) * k + shadeGreen * dark + HALF >> LIGHT_BITS;
    int blue = Argb.blue(colour) * k + shadeBlue * dark + HALF >> LIGHT_BITS;
    return 0xFF000000 | Math.min(255, red) << 16 | Math.min(255, green) << 8 | Math.min(255, blue);
  }
}
