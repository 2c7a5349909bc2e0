package downhill.core.raster.curve;

import downhill.core.raster.Strokes;

/**
 * A place where a curve is interrupted.
 *
 * @param position in pixels from the left border, infinite where there is no interruption
 * @param before the height at the end of the left part, NaN where there is no left part
 * @param after the height at the beginning of the right part, NaN where there is none
 */
record Break(double position, double before, double after) {
  static final Break NONE = new Break(Double.POSITIVE_INFINITY, Double.NaN, Double.NaN);

  /** Draws the curve between two samples; lines to heights that are NaN are nothing. */
  void draw(Strokes strokes, double x0, double y0, double x1, double y1, double lineWidth) {
    if (position > x1) {
      strokes.line(x0, y0, x1, y1, lineWidth);
    } else {
      strokes.line(x0, y0, position, before, lineWidth);
      strokes.line(position, after, x1, y1, lineWidth);
    }
  }
}
