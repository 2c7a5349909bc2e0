package downhill.core.raster.curve;

import downhill.core.raster.Cap;
import java.util.Arrays;

/**
 * Where a curve is cut off whose extremes would flatten its picture.
 *
 * <p>A height flattens it that no polynomial of degree 4 could have beside the other values: by
 * Remez’s inequality, one that stays within d of its minimum on a share q of the view rises nowhere
 * higher than d·(T₄(2/q − 1) + 1)/2 = d·(2u² − 1)² with u = 2/q − 1. For half of the view that is
 * 289·d, so that the half lies within a pixel or so of the bottom of a picture at 720p.
 *
 * <p>A curve that is flat so is cut as a surface is, again and again: until the highest tenth of
 * what is left takes no more than half of the height.
 */
final class CurveCap {
  private static final double[] QUARTERS = {0.25, 0.5, 0.75};

  /** Powers look the same however often they are cut: so much of the view is left of any. */
  private static final double LEAST = 0.2;

  /** Over the bottom, ascending; what lies on the bottom or below is left out. */
  private final double[] heights;

  private final double bottom;

  private CurveCap(double[] heights, double bottom) {
    this.heights = heights;
    this.bottom = bottom;
  }

  /**
   * Over the values of a curve.
   *
   * @param sorted ascending
   * @param bottom the lowest value that is shown
   */
  static CurveCap over(double[] sorted, double bottom) {
    double[] heights = Arrays.stream(sorted).map(v -> v - bottom).filter(h -> h > 0).toArray();
    return new CurveCap(heights, bottom);
  }

  /** Whether the picture of the curve would be flat that reaches up to the value. */
  boolean isFlatUpTo(double value) {
    return Arrays.stream(QUARTERS)
        .anyMatch(share -> heights.length > 0 && value - bottom > highest(share));
  }

  /** Of a polynomial of degree 4, over the values that a share of the curve does not exceed. */
  private double highest(double share) {
    double u = 2 / share - 1;
    double rise = 2 * u * u - 1;
    return rise * rise * heights[(int) Math.ceil(share * (heights.length - 1))];
  }

  /** The highest value to show, at most the given one. */
  double lowered(double top) {
    if (heights.length == 0) {
      return top;
    }
    int last = heights.length - 1;
    while (last > LEAST * heights.length
        && (heights[last] > top - bottom || Cap.cutsOff(heights[last], below(last)))) {
      last--;
    }
    return last == heights.length - 1 ? top : Math.min(top, bottom + heights[last]);
  }

  private double below(int last) {
    return heights[(int) Math.round(Cap.SHARE * last)];
  }
}
