package downhill.core.raster.map;

import downhill.core.analysis.Contours;
import downhill.core.analysis.HeightField;
import downhill.core.analysis.Levels;
import java.util.stream.IntStream;

/** How many pixels a contour line is from its nearest neighbour: (difference of levels) ÷ |∇f|. */
final class Spacing {
  private final HeightField field;
  private final PixelFrame frame;
  private final double[] gaps;

  Spacing(HeightField field, Levels levels, PixelFrame frame) {
    this.field = field;
    this.frame = frame;
    this.gaps = IntStream.range(0, levels.count()).mapToDouble(i -> gap(levels, i)).toArray();
  }

  /** The spacing at piece i, from the slope of its cell. */
  double at(Contours contours, int i) {
    int column = (int) Math.min(contours.column0(i), contours.column1(i));
    int row = (int) Math.min(contours.row0(i), contours.row1(i));
    int east = Math.min(column + 1, field.grid().columns() - 1);
    int north = Math.min(row + 1, field.grid().rows() - 1);
    double southWest = field.at(column, row) / 2;
    double southEast = field.at(east, row) / 2;
    double northWest = field.at(column, north) / 2;
    double northEast = field.at(east, north) / 2;
    double gap = gaps[contours.level(i)];
    double slopeX = steeper(southEast - southWest, northEast - northWest) / gap;
    double slopeY = steeper(northWest - southWest, northEast - southEast) / gap;
    slopeX /= frame.cellWidth() / 2;
    slopeY /= frame.cellHeight() / 2;
    return 1 / Math.sqrt(slopeX * slopeX + slopeY * slopeY);
  }

  /** The larger of two, not their mean, which vanishes at the bottom of a narrow valley. */
  private static double steeper(double one, double other) {
    return Math.max(Math.abs(one), Math.abs(other));
  }

  private static double gap(Levels levels, int i) {
    double below = i > 0 ? levels.level(i) - levels.level(i - 1) : Double.POSITIVE_INFINITY;
    double above =
        i < levels.count() - 1 ? levels.level(i + 1) - levels.level(i) : Double.POSITIVE_INFINITY;
    return Math.min(below, above);
  }
}
