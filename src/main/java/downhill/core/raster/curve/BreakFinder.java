package downhill.core.raster.curve;

import java.util.function.DoubleUnaryOperator;

/**
 * Tells a jump from a steep slope by bisection: the half with the larger step is halved again and
 * again. A continuous curve comes to steps half as high; a jump, a pole or the border of a hole
 * stays as it is, down to neighbouring numbers.
 */
final class BreakFinder {
  private static final int HALVINGS = 50;

  private final DoubleUnaryOperator curve;
  private final double height;

  /**
   * @param curve pixels from the left border to pixels from the upper one, NaN where it has no
   *     value
   * @param height of the picture in pixels
   */
  BreakFinder(DoubleUnaryOperator curve, double height) {
    this.curve = curve;
    this.height = height;
  }

  /** The visible height of a step: none where both ends are holes, all where one is. */
  double step(double from, double to) {
    if (Double.isNaN(from) || Double.isNaN(to)) {
      return Double.isNaN(from) && Double.isNaN(to) ? 0 : 2 * height;
    }
    return Math.abs(visible(from) - visible(to));
  }

  Break between(double fromX, double fromY, double toX, double toY) {
    double x0 = fromX;
    double y0 = fromY;
    double x1 = toX;
    double y1 = toY;
    double continuous = step(fromY, toY) / 2;
    for (int i = 0; i < HALVINGS; i++) {
      double x = x0 + (x1 - x0) / 2;
      double y = curve.applyAsDouble(x);
      if (step(y0, y) >= step(y, y1)) {
        x1 = x;
        y1 = y;
      } else {
        x0 = x;
        y0 = y;
      }
      if (step(y0, y1) < continuous) {
        return Break.NONE;
      }
    }
    return new Break(x0, y0, y1);
  }

  /** Heights beyond the picture are as good as at its borders. */
  private double visible(double y) {
    return Math.max(-height / 2, Math.min(1.5 * height, y));
  }
}
