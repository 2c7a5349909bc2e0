package downhill.core.raster;

import downhill.core.analysis.HeightField;

/**
 * Where a landscape is sawn off: at a round number near the 90th percentile, if its highest tenth
 * takes more than half of the height; otherwise nowhere, and the cap is the maximum.
 */
public final class Cap {
  /** Of the heights, at or below which a picture that is cut off shows all. */
  public static final double SHARE = 0.90;

  private static final double WORTH = 2;

  private Cap() {}

  /** The height at which the landscape is sawn off, its maximum where it is not. */
  public static double of(HeightField field) {
    double min = field.min();
    double reach = field.quantile(SHARE) - min;
    if (!(reach > 0) || !cutsOff(field.max() - min, reach)) {
      return field.max();
    }
    double step = grain(reach);
    double cap = step * Math.rint((min + reach) / step);
    return cap > min && cap < field.max() ? cap : field.max();
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
