package downhill.view;

import downhill.core.geometry.Vec2;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/** Rings with a dot round the minimizers of a picture. */
final class MinimizerRings extends Group {
  static final double RADIUS = 6;
  private static final double LINE = 1.5;
  private static final double EDGE = 1.25;
  private static final double DOT = 1.75;

  private final Color ink;
  private final Color ground;

  MinimizerRings(Color ink, Color ground) {
    this.ink = ink;
    this.ground = ground;
    setManaged(false);
    setMouseTransparent(true);
  }

  /** Shows a ring at each of the pixel positions. */
  void show(List<Vec2> places) {
    while (getChildren().size() < places.size()) {
      getChildren().add(ring());
    }
    for (int i = 0; i < getChildren().size(); i++) {
      Group ring = (Group) getChildren().get(i);
      ring.setVisible(i < places.size());
      if (i < places.size()) {
        ring.relocate(places.get(i).x() - RADIUS - EDGE, places.get(i).y() - RADIUS - EDGE);
      }
    }
  }

  private Group ring() {
    Circle edge = circle(RADIUS + EDGE / 2, ground, EDGE);
    Circle line = circle(RADIUS - LINE / 2, ink, LINE);
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
