package downhill.view;

import downhill.core.geometry.Vec2;
import downhill.core.raster.Marks;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.shape.StrokeType;

/**
 * Points to a ball that is outside the picture: a dart at the border, and beside it a pill that
 * says how far away the ball is.
 */
final class EdgeArrow extends Group {
  private static final double LENGTH = 19;
  private static final double HALF_WIDTH = 10;
  private static final double NOTCH = 13.5;
  private static final double MARGIN = 3;
  private static final double GAP = -3;

  private final Polygon dart = new Polygon();
  private final MathText text = new MathText("edge-pill-text");
  private final StackPane pill = new StackPane(text);

  EdgeArrow() {
    setManaged(false);
    setMouseTransparent(true);
    text.setMaxHeight(Region.USE_PREF_SIZE);
    pill.getStyleClass().add("edge-pill");
    dart.getStyleClass().add("edge-dart");
    dart.setStrokeType(StrokeType.OUTSIDE);
    dart.setStrokeLineJoin(StrokeLineJoin.ROUND);
    dart.setStrokeWidth(Marks.EDGE);
    getChildren().addAll(dart, pill);
  }

  /**
   * Shows dart and pill in a picture of the given size.
   *
   * @param direction from the middle of the picture to the ball, of any length above 0
   */
  void point(Vec2 direction, double width, double height, String distance) {
    Vec2 middle = new Vec2(width / 2, height / 2);
    double reachX = (width / 2 - MARGIN) / Math.abs(direction.x());
    double reachY = (height / 2 - MARGIN) / Math.abs(direction.y());
    Vec2 tip = middle.plus(direction.times(Math.min(reachX, reachY)));
    Vec2 along = direction.times(1 / direction.norm());
    show(tip, along, reachX <= reachY, width, height, distance);
  }

  /** Shows dart and pill over an x of a picture, the dart upward or downward. */
  void pointOver(double x, boolean up, double width, double height, String what) {
    double inside = Math.max(MARGIN + HALF_WIDTH, Math.min(width - MARGIN - HALF_WIDTH, x));
    Vec2 tip = new Vec2(inside, up ? MARGIN : height - MARGIN);
    show(tip, new Vec2(0, up ? -1 : 1), false, width, height, what);
  }

  /** Shows dart and pill beside a y of a picture, the dart to the left or to the right. */
  void pointBeside(double y, boolean left, double width, double height, String what) {
    double inside = Math.max(MARGIN + HALF_WIDTH, Math.min(height - MARGIN - HALF_WIDTH, y));
    Vec2 tip = new Vec2(left ? MARGIN : width - MARGIN, inside);
    show(tip, new Vec2(left ? -1 : 1, 0), true, width, height, what);
  }

  private void show(
      Vec2 tip, Vec2 along, boolean beside, double width, double height, String what) {
    setVisible(true);
    shape(tip, along);
    text.setMarkup(what);
    pill.applyCss();
    pill.autosize();
    placePill(tip.minus(along.times(LENGTH / 2)), beside, width, height);
  }

  /** The room that the pill takes. */
  Box pill() {
    return new Box(pill.getLayoutX(), pill.getLayoutY(), pill.getWidth(), pill.getHeight());
  }

  private void shape(Vec2 tip, Vec2 along) {
    Vec2 wing = along.quarterTurned().times(HALF_WIDTH);
    Vec2 back = tip.minus(along.times(LENGTH));
    Vec2 notch = tip.minus(along.times(NOTCH));
    dart.getPoints().setAll(Points.flat(tip, back.plus(wing), notch, back.minus(wing)));
  }

  /** Beside a dart at the left or right border, above or below one at the others. */
  private void placePill(Vec2 dartMiddle, boolean beside, double width, double height) {
    Bounds taken = dart.getBoundsInLocal();
    double pillWidth = pill.getWidth();
    double pillHeight = pill.getHeight();
    boolean far = beside ? dartMiddle.x() > width / 2 : dartMiddle.y() > height / 2;
    double x = dartMiddle.x() - pillWidth / 2;
    double y = dartMiddle.y() - pillHeight / 2;
    if (beside) {
      x = far ? taken.getMinX() - GAP - pillWidth : taken.getMaxX() + GAP;
    } else {
      y = far ? taken.getMinY() - GAP - pillHeight : taken.getMaxY() + GAP;
    }
    pill.relocate(
        limited(x, MARGIN, width - pillWidth - MARGIN),
        limited(y, MARGIN, height - pillHeight - MARGIN));
  }

  private static double limited(double value, double from, double to) {
    return Math.max(from, Math.min(to, value));
  }
}
