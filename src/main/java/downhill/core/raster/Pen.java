package downhill.core.raster;

/** What draws the lines of a path. */
@FunctionalInterface
interface Pen {
  void line(double x0, double y0, double x1, double y1, double width);
}
