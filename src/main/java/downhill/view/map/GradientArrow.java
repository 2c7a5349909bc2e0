package downhill.view.map;

import downhill.core.geometry.Vec2;
import downhill.core.raster.colour.Marks;
import downhill.view.picture.Box;
import downhill.view.picture.Points;
import javafx.scene.Group;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * The direction of the gradient, uphill: a thin arrow with an open head, always as long, unless it
 * would lose its head at the edge of the picture.
 */
final class GradientArrow extends Group {
  private static final double LENGTH = 42;
  private static final double WIDTH = 1.9;
  private static final double HEAD_LENGTH = 11;
  private static final double HALF_HEAD = 4.6;
  private static final double SHORTEST = 2 * HEAD_LENGTH;
  private static final double EDGE_GAP = 2;

  private final Polyline edge = line("arrow-edge", WIDTH + 2 * Marks.EDGE);
  private final Polyline ink = line("arrow-line", WIDTH);

  GradientArrow() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(edge, ink);
  }

  private static Polyline line(String styleClass, double width) {
    Polyline line = new Polyline();
    line.getStyleClass().add(styleClass);
    line.setStrokeWidth(width);
    line.setStrokeLineCap(StrokeLineCap.ROUND);
    line.setStrokeLineJoin(StrokeLineJoin.ROUND);
    return line;
  }

  /**
   * Points from a pixel position towards a direction; hidden where there is none.
   *
   * @param size by which the marks are larger than at 720p
   * @return the tip
   */
  Vec2 point(Vec2 from, Vec2 direction, Box picture, double size, Marks marks) {
    double length = direction.norm();
    setVisible(length > 0 && Double.isFinite(length));
    if (!isVisible()) {
      return from;
    }
    Vec2 along = direction.times(1 / length);
    double whole = LENGTH * size;
    Vec2 border = picture.lastInside(from, from.plus(along.times(whole + EDGE_GAP)));
    double room = border.minus(from).norm() - EDGE_GAP;
    double seen = room < SHORTEST * size ? whole : room;
    Vec2 tip = from.plus(along.times(seen));
    Vec2 neck = from.plus(along.times(seen - HEAD_LENGTH * size));
    Vec2 wing = along.quarterTurned().times(HALF_HEAD * size);
    Double[] points = Points.flat(from, tip, neck.plus(wing), tip, neck.minus(wing));
    double width = marks.width(WIDTH) * size;
    edge.setStrokeWidth(width + 2 * Marks.EDGE);
    ink.setStrokeWidth(width);
    edge.getPoints().setAll(points);
    ink.getPoints().setAll(points);
    return tip;
  }
}
