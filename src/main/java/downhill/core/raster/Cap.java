package downhill.core.raster;

import downhill.core.analysis.HeightField;

/**
 * Where a landscape is sawn off: at a round number near the 90th percentile, if its highest tenth
 * takes more than half of the height; otherwise nowhere, and the cap is the maximum. Where a pole
 * is so deep that all else would be flat, it is filled up, to near the 10th percentile.
 */
public final class Cap {
  /** Of the heights, at or below which a picture that is cut off shows all. */
  public static final double SHARE = 0.90;

  private static final double WORTH = 2;

  /** So many times the height of the middle a pit may be deep: the funnel of ln(x² + y²) is. */
  private static final double DEEPEST = 20;

  private Cap() {}

  /** The height at which the landscape is sawn off, its maximum where it is not. */
  public static double of(HeightField field) {
    double foot = footOf(field);
    double reach = field.quantile(SHARE) - foot;
    if (!(reach > 0) || !cutsOff(field.max() - foot, reach)) {
      return field.max();
    }
    double step = grain(reach);
    double cap = step * Math.rint((foot + reach) / step);
    return cap > foot && cap < field.max() ? cap : field.max();
  }

  /** The height up to which the landscape is filled, its minimum where it is not. */
  public static double footOf(HeightField field) {
    double low = field.quantile(1 - SHARE);
    double middle = field.quantile(SHARE) - low;
    if (!(low - field.min() > DEEPEST * middle && middle > 0)) {
      return field.min();
    }
    double step = grain(middle);
    return step * Math.floor((low - middle) / step);
  }

  /** Whether what is higher than the reach takes more than half of the height. */
  public static boolean cutsOff(double height, double reach) {
    return height > WORTH * reach;
  }

  /** One digit of the reach, half a digit where the first digit is 1 or 2. */
  private static double grain(double reach) {
    double decade = Math.pow(10, Math.floor(Math.log10(reach)));
    return reach < 2.5 * decade ? decade / 2 : decade;
  }
}
