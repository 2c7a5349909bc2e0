package downhill.core.raster.surface.ground;

import downhill.core.geometry.Domain;
import downhill.core.raster.Raster;
import downhill.core.raster.colour.Argb;

/**
 * A picture of a part of the plane for a surface to wear in place of its ramp, such as the basins
 * of a landscape: light, contour lines, walls and cut stay what they are. Bilinear between the
 * middles of its pixels, so that one of 400² or more is crisp, and one painted in coarse squares
 * shows them as squares. Immutable.
 */
public final class Cloth {
  private static final int ONE = 256;

  private final Domain domain;
  private final int width;
  private final int height;
  private final int[] pixels;

  private Cloth(Domain domain, Raster picture) {
    this.domain = domain;
    this.width = picture.width();
    this.height = picture.height();
    this.pixels = picture.pixels();
  }

  /**
   * The cloth that a picture is: nobody paints on it any more.
   *
   * @param domain what the picture shows; ground beyond it keeps the colours of the ramp
   * @param picture opaque, rows downward as in the map: its upper left pixel is at the least x and
   *     the greatest y
   */
  public static Cloth of(Domain domain, Raster picture) {
    return new Cloth(domain, picture);
  }

  /** Where an x of the plane lies, in pixels from the left side. */
  double column(double x) {
    return domain.x().fractionOf(x) * width;
  }

  /** Where a y of the plane lies, in pixels from the upper side. */
  double row(double y) {
    return (1 - domain.y().fractionOf(y)) * height;
  }

  /** Whether a place is on it, give or take the half pixel that rounding may need at its sides. */
  boolean covers(double column, double row) {
    return column >= -0.5 && row >= -0.5 && column <= width + 0.5 && row <= height + 0.5;
  }

  /** The opaque colour at a place on it. */
  int at(double column, double row) {
    int u = limited((int) (column * ONE) - ONE / 2, width);
    int v = limited((int) (row * ONE) - ONE / 2, height);
    int i = v / ONE * width + u / ONE;
    int right = u / ONE < width - 1 ? i + 1 : i;
    int below = v / ONE < height - 1 ? width : 0;
    int upper = mix(pixels[i], pixels[right], u % ONE);
    int lower = mix(pixels[i + below], pixels[right + below], u % ONE);
    return mix(upper, lower, v % ONE);
  }

  private static int limited(int place, int size) {
    return Math.max(0, Math.min((size - 1) * ONE, place));
  }

  private static int mix(int from, int to, int weight) {
    return from == to ? from : Argb.weighted(from, to, weight);
  }
}
