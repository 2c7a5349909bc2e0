package downhill.view.plane;

import downhill.core.geometry.Vec2;
import downhill.core.raster.colour.Marks;
import downhill.view.picture.Points;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.shape.StrokeType;

/** The step to the next iterate: a bold arrow with a filled head, as long as the step is. */
public final class StepArrow extends Polygon {
  private static final double WIDTH = 5;
  private static final double HEAD_LENGTH = 3.4 * WIDTH;
  private static final double HALF_HEAD = 1.6 * WIDTH;

  /** A shorter arrow would hide under the ball. */
  private static final double SHORTEST = 12;

  /** Far outside any window; the renderer need not follow a line to 1e300. */
  private static final double LONGEST = 1e4;

  /** A step may go to infinity; so far its length is a number. */
  private static final double FINITE = 1e300;

  public StepArrow() {
    getStyleClass().add("step-arrow");
    setManaged(false);
    setMouseTransparent(true);
    setStrokeType(StrokeType.OUTSIDE);
    setStrokeLineJoin(StrokeLineJoin.ROUND);
    setStrokeWidth(Marks.EDGE);
  }

  /**
   * Points from one pixel position to another; hidden when they are too close or nowhere.
   *
   * @param size of the marks, 1 at 720p
   * @return its tip, or where it would begin
   */
  public Vec2 point(Vec2 from, Vec2 to, double size) {
    Vec2 way = to.limited(FINITE).minus(from);
    double length = way.norm();
    if (!(length >= SHORTEST * size)) {
      setVisible(false);
      return from;
    }
    setVisible(true);
    Vec2 along = way.times(1 / length);
    double seen = Math.min(length, LONGEST);
    shape(from, along, seen, size);
    return from.plus(along.times(seen));
  }

  private void shape(Vec2 from, Vec2 along, double length, double size) {
    double head = Math.min(HEAD_LENGTH * size, length);
    double widening = head / HEAD_LENGTH;
    Vec2 across = along.quarterTurned();
    Vec2 tip = from.plus(along.times(length));
    Vec2 neck = from.plus(along.times(length - head));
    Vec2 shaft = across.times(WIDTH / 2 * widening);
    Vec2 wing = across.times(HALF_HEAD * widening);
    getPoints()
        .setAll(
            Points.flat(
                from.plus(shaft),
                neck.plus(shaft),
                neck.plus(wing),
                tip,
                neck.minus(wing),
                neck.minus(shaft),
                from.minus(shaft)));
  }
}
