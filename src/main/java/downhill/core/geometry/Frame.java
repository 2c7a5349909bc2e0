package downhill.core.geometry;

/**
 * A part of the plane laid out on a rectangle of pixels: x to the right, y upward, pixel (0, 0) the
 * upper left corner.
 *
 * @param view what is seen, edge to edge; its y side may be the values of a curve
 */
public record Frame(Domain view, double width, double height) {
  /** A view that would have to grow by more than this along one axis is stretched instead. */
  private static final double MOST_EXTENSION = 4;

  /** Shorter sides, relative to their numbers, would fall between neighbouring numbers. */
  private static final double SHORTEST_RELATIVE = 1e-11;

  private static final double SHORTEST = 1e-100;

  /** A longer view cannot be drawn: its sides would overflow. */
  public static final double LONGEST = 1e120;

  /** Half a pixel, which nobody sees. */
  private static final double ON_EDGE = 0.5;

  public Frame {
    if (!(width > 0 && height > 0) || view.dimensions() == 1) {
      throw new IllegalArgumentException("no frame: " + view + ", " + width + " by " + height);
    }
  }

  /**
   * The frame that shows the whole domain with equal units on both axes: it is extended along one
   * axis, about its centre, by at most 4:1. A longer domain fills the frame with unequal units.
   */
  public static Frame fitted(Domain shown, double width, double height) {
    double unitX = shown.x().length() / width;
    double unitY = shown.y().length() / height;
    if (unitX > MOST_EXTENSION * unitY || unitY > MOST_EXTENSION * unitX) {
      return new Frame(shown, width, height);
    }
    Domain extended =
        unitX > unitY
            ? new Domain(shown.x(), scaled(shown.y(), unitX / unitY))
            : new Domain(scaled(shown.x(), unitY / unitX), shown.y());
    return new Frame(extended, width, height);
  }

  /** Whether a unit is as long on both axes. */
  public boolean isToScale() {
    double ratio = (view.x().length() / width) / (view.y().length() / height);
    return Math.abs(ratio - 1) < 1e-6;
  }

  /** The pixel position of a point of the plane; may be far outside the rectangle. */
  public Vec2 toPixels(Vec2 point) {
    return new Vec2(
        view.x().fractionOf(point.x()) * width, (1 - view.y().fractionOf(point.y())) * height);
  }

  /** What a displacement in the plane is in pixels, to the right and downward. */
  public Vec2 alongPixels(Vec2 displacement) {
    return new Vec2(
        displacement.x() / view.x().length() * width,
        -displacement.y() / view.y().length() * height);
  }

  /** The displacement in the plane that is so many pixels, to the right and downward. */
  public Vec2 alongPlane(Vec2 pixels) {
    return new Vec2(
        pixels.x() * view.x().length() / width, -pixels.y() * view.y().length() / height);
  }

  /** The point of the plane at a pixel position. */
  public Vec2 toPlane(Vec2 pixel) {
    return view.at(pixel.x() / width, 1 - pixel.y() / height);
  }

  /** Whether a pixel position lies in the rectangle, or on its edge but for rounding. */
  public boolean holds(Vec2 pixel) {
    return pixel.x() >= -ON_EDGE
        && pixel.x() <= width + ON_EDGE
        && pixel.y() >= -ON_EDGE
        && pixel.y() <= height + ON_EDGE;
  }

  /** The view scaled about the point at a pixel; the view itself where numbers end. */
  public Domain zoomedAbout(Vec2 pixel, double factor) {
    Vec2 fixed = toPlane(pixel);
    Domain zoomed =
        new Domain(
            view.x().scaledAbout(fixed.x(), factor), view.y().scaledAbout(fixed.y(), factor));
    return isDrawable(zoomed) ? zoomed : view;
  }

  /** The view after the picture was pushed by so many pixels, to the right and downward. */
  public Domain pushedBy(Vec2 pixels) {
    Vec2 way = alongPlane(pixels);
    Domain pushed = new Domain(view.x().movedBy(-way.x()), view.y().movedBy(-way.y()));
    return isDrawable(pushed) ? pushed : view;
  }

  private static boolean isDrawable(Domain view) {
    return isDrawable(view.x()) && isDrawable(view.y());
  }

  private static boolean isDrawable(Interval side) {
    double largest = Math.max(Math.abs(side.from()), Math.abs(side.to()));
    return side.length() > Math.max(SHORTEST, SHORTEST_RELATIVE * largest) && largest < LONGEST;
  }

  private static Interval scaled(Interval side, double factor) {
    return side.scaledAbout(side.centre(), factor);
  }
}
