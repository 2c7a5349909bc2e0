package downhill.app.settings;

/**
 * Where a window stands, in pixels of the desktop.
 *
 * @param maximized then the rest is what it goes back to
 */
public record Placement(double x, double y, double width, double height, boolean maximized) {
  public Placement {
    boolean finite = Double.isFinite(x) && Double.isFinite(y);
    if (!finite || !(width > 0 && width < 1e5) || !(height > 0 && height < 1e5)) {
      throw new IllegalArgumentException("window: " + x + " " + y + " " + width + " " + height);
    }
  }
}
