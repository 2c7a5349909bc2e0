package downhill.app.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Where a window stands, in pixels of the desktop.
 *
 * @param maximized then the rest is what it goes back to
 */
record Placement(double x, double y, double width, double height, boolean maximized) {
  /** Of its area: window managers put a large window's frame outside of the screen. */
  private static final double ALMOST_ALL = 0.9;

  Placement {
    boolean finite = Double.isFinite(x) && Double.isFinite(y);
    if (!finite || !(width > 0 && width < 1e5) || !(height > 0 && height < 1e5)) {
      throw new IllegalArgumentException("window: " + x + " " + y + " " + width + " " + height);
    }
  }

  /**
   * The same place, almost all of it on the screen that shows most of it; empty where none shows
   * any.
   *
   * @param screens what windows may take of them
   */
  Optional<Placement> on(List<Rectangle2D> screens) {
    return screens.stream()
        .filter(screen -> shared(screen) > 0)
        .max(Comparator.comparingDouble(this::shared))
        .map(this::within);
  }

  /** The area that a screen shows. */
  private double shared(Rectangle2D screen) {
    double across = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
    double down = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
    return Math.max(0, across) * Math.max(0, down);
  }

  private Placement within(Rectangle2D screen) {
    if (shared(screen) >= ALMOST_ALL * width * height) {
      return this;
    }
    double fittingWidth = Math.min(width, screen.getWidth());
    double fittingHeight = Math.min(height, screen.getHeight());
    return new Placement(
        Math.max(screen.getMinX(), Math.min(x, screen.getMaxX() - fittingWidth)),
        Math.max(screen.getMinY(), Math.min(y, screen.getMaxY() - fittingHeight)),
        fittingWidth,
        fittingHeight,
        maximized);
  }
}
