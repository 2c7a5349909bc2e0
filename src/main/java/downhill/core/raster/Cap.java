package downhill.core.raster;

import downhill.core.analysis.HeightField;
import java.util.stream.IntStream;

/**
 * Where a landscape is sawn off: at a round number near the 90th percentile, if its highest tenth
 * takes more than half of the height; otherwise nowhere, and the cap is the maximum. A pole that is
 * so deep that all else would be flat is filled up to below the 10th percentile, but no pit whose
 * bottom is seen.
 */
public final class Cap {
  /** Of the heights, at or below which a picture that is cut off shows all. */
  public static final double SHARE = 0.90;

  private static final double WORTH = 2;

  /**
   * A pit may be up to so many times as deep as the middle 80 % of the heights is high; that of
   * ln(x² + y²) is less.
   */
  private static final double DEEPEST = 20;

  /** Of the depth of a pole's lowest sample, what those a few on have at the most. */
  private static final double NEEDLE = 0.5;

  /** Samples: a pole may have two that are as deep, one on either side. */
  private static final int FEW = 2;

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
    boolean isDeep = middle > 0 && low - field.min() > DEEPEST * middle;
    if (!isDeep || !isNeedle(field, low)) {
      return field.min();
    }
    double step = grain(middle);
    return step * Math.floor((low - middle) / step);
  }

  /** Whether the lowest sample stands alone along x or along y. */
  private static boolean isNeedle(HeightField field, double low) {
    int columns = field.grid().columns();
    int lowest =
        IntStream.range(0, field.grid().size())
            .filter(i -> field.at(i % columns, i / columns) == field.min())
            .findFirst()
            .orElseThrow();
    int column = lowest % columns;
    int row = lowest / columns;
    double shallow = low - NEEDLE * (low - field.min());
    boolean alongX =
        isAbove(shallow, field, column - FEW, row) && isAbove(shallow, field, column + FEW, row);
    boolean alongY =
        isAbove(shallow, field, column, row - FEW) && isAbove(shallow, field, column, row + FEW);
    return alongX || alongY;
  }

  /** Holes and what lies outside are no part of a pit. */
  private static boolean isAbove(double height, HeightField field, int column, int row) {
    boolean inside =
        column >= 0 && row >= 0 && column < field.grid().columns() && row < field.grid().rows();
    return !inside || !(field.at(column, row) <= height);
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
