package downhill.view.paint;

import javafx.scene.Node;

/**
 * The pixels of the screen under a node. A picture whose edges lie between them would be smeared
 * over its neighbours; layout by itself knows the pixels of a window, not of what is magnified.
 *
 * @param scale pixels of the screen to a layout unit
 */
public record PixelGrid(double scale) {
  /** Of a pixel; a length of whole pixels may have lost so much on the way. */
  private static final double ROUNDING = 1e-6;

  public static PixelGrid under(Node node) {
    return new PixelGrid(OutputScale.of(node));
  }

  /** The nearest place between two pixels. */
  public double nearest(double place) {
    return Math.rint(place * scale) / scale;
  }

  /** How many pixels a picture of that length has. */
  public int count(double length) {
    return Math.max(1, (int) Math.round(length * scale));
  }

  /** As many whole pixels as there is room for. */
  public double within(double length) {
    return Math.floor(length * scale + ROUNDING) / scale;
  }
}
