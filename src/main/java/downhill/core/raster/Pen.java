package downhill.core.raster;

/** What draws the lines of a path. */
@FunctionalInterface
public interface Pen {
  /** A line from one place to another; places and width in pixels, rows downward. */
  void line(double x0, double y0, double x1, double y1, double width);
}
