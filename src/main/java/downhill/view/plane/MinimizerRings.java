package downhill.view.plane;

import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.core.raster.colour.Marks;
import downhill.core.raster.colour.Palette;
import downhill.view.look.NodePool;
import downhill.view.look.PaletteStyle;
import downhill.view.picture.Box;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/** Rings with a dot round the minimizers of a picture. */
public final class MinimizerRings extends Group {
  private static final double LINE = 1.5;
  private static final double DOT = 1.75;

  private final NodePool<Group> rings = new NodePool<>(this, this::ring);
  private Palette palette = Palette.LIGHT;

  /** Where the ring of a pixel position is drawn: at the border of the picture whole, inside. */
  static Vec2 middle(Vec2 pixel, Frame frame, double size) {
    return Box.of(frame).nearest(pixel, size * (Marks.RING + Marks.EDGE));
  }

  public MinimizerRings() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /**
   * Shows a ring at each of the pixel positions.
   *
   * @param size of the marks, 1 at 720p
   */
  public void show(List<Vec2> places, Palette worn, double size) {
    if (worn != palette) {
      palette = worn;
      rings.renew();
    }
    rings.show(
        places,
        (ring, at) -> {
          ring.setScaleX(size);
          ring.setScaleY(size);
          ring.relocate(at.x() - Marks.RING - Marks.EDGE, at.y() - Marks.RING - Marks.EDGE);
        });
  }

  private Group ring() {
    Color ink = PaletteStyle.color(palette.stone().minimizer());
    Color ground = PaletteStyle.color(palette.chrome().ground());
    Circle edge = circle(Marks.RING + Marks.EDGE / 2, ground, Marks.EDGE);
    Circle line = circle(Marks.RING - LINE / 2, ink, LINE);
    Circle dot = new Circle(DOT, ink);
    return new Group(edge, line, dot);
  }

  private static Circle circle(double radius, Color color, double width) {
    Circle circle = new Circle(radius, Color.TRANSPARENT);
    circle.setStroke(color);
    circle.setStrokeWidth(width);
    return circle;
  }
}
