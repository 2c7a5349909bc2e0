package downhill.view.plane;

import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.core.raster.colour.Marks;
import downhill.view.picture.Box;
import downhill.view.picture.Points;
import downhill.view.text.MathText;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
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

  /** Where a dart points, and whether it does so at the left or right border of the picture. */
  private record Aim(Vec2 tip, Vec2 along, boolean beside) {
    Vec2 middle() {
      return tip.minus(along.times(LENGTH / 2));
    }
  }

  /**
   * Shows dart and pill in a picture.
   *
   * @param direction from the middle of the picture to the ball, of any length above 0
   * @param taken by the marker of the start and by rings, which the pill leaves free, as everywhere
   */
  void pointTowards(Vec2 direction, Frame frame, String what, List<Box> taken) {
    Vec2 middle = new Vec2(frame.width() / 2, frame.height() / 2);
    double reachX = (middle.x() - MARGIN) / Math.abs(direction.x());
    double reachY = (middle.y() - MARGIN) / Math.abs(direction.y());
    Vec2 tip = middle.plus(direction.times(Math.min(reachX, reachY)));
    Vec2 along = direction.times(1 / direction.norm());
    show(new Aim(tip, along, reachX <= reachY), frame, what, taken);
  }

  /** Shows dart and pill over an x of a picture, the dart upward or downward. */
  void pointOver(double x, boolean up, Frame frame, String what, List<Box> taken) {
    double inside = limited(x, MARGIN + HALF_WIDTH, frame.width() - MARGIN - HALF_WIDTH);
    Vec2 tip = new Vec2(inside, up ? MARGIN : frame.height() - MARGIN);
    show(new Aim(tip, new Vec2(0, up ? -1 : 1), false), frame, what, taken);
  }

  /** Shows dart and pill beside a y of a picture, the dart to the left or to the right. */
  void pointBeside(double y, boolean left, Frame frame, String what, List<Box> taken) {
    double inside = limited(y, MARGIN + HALF_WIDTH, frame.height() - MARGIN - HALF_WIDTH);
    Vec2 tip = new Vec2(left ? MARGIN : frame.width() - MARGIN, inside);
    show(new Aim(tip, new Vec2(left ? -1 : 1, 0), true), frame, what, taken);
  }

  private void show(Aim aim, Frame frame, String what, List<Box> taken) {
    setVisible(true);
    shape(aim);
    text.setMarkup(what);
    pill.applyCss();
    pill.autosize();
    Box usual = usual(aim, frame);
    Box room = taken.stream().noneMatch(usual::overlaps) ? usual : aside(usual, taken, frame);
    pill.relocate(room.x(), room.y());
  }

  /** The room that the pill takes. */
  Box pill() {
    return new Box(pill.getLayoutX(), pill.getLayoutY(), pill.getWidth(), pill.getHeight());
  }

  private void shape(Aim aim) {
    Vec2 wing = aim.along().quarterTurned().times(HALF_WIDTH);
    Vec2 back = aim.tip().minus(aim.along().times(LENGTH));
    Vec2 notch = aim.tip().minus(aim.along().times(NOTCH));
    dart.getPoints().setAll(Points.flat(aim.tip(), back.plus(wing), notch, back.minus(wing)));
  }

  /** Beside a dart at the left or right border, above or below one at the others. */
  private Box usual(Aim aim, Frame frame) {
    Bounds taken = dart.getBoundsInLocal();
    Vec2 middle = aim.middle();
    double width = pill.getWidth();
    double height = pill.getHeight();
    boolean far = aim.beside() ? middle.x() > frame.width() / 2 : middle.y() > frame.height() / 2;
    double x = middle.x() - width / 2;
    double y = middle.y() - height / 2;
    if (aim.beside()) {
      x = far ? taken.getMinX() - GAP - width : taken.getMaxX() + GAP;
    } else {
      y = far ? taken.getMinY() - GAP - height : taken.getMaxY() + GAP;
    }
    return new Box(
        limited(x, MARGIN, frame.width() - width - MARGIN),
        limited(y, MARGIN, frame.height() - height - MARGIN),
        width,
        height);
  }

  /** The nearest room beside what is taken that leaves it free; the usual if there is none. */
  private static Box aside(Box usual, List<Box> taken, Frame frame) {
    double width = usual.width();
    double height = usual.height();
    List<Double> xs =
        besides(usual.x(), taken, box -> box.x() - width, box -> box.x() + box.width());
    List<Double> ys =
        besides(usual.y(), taken, box -> box.y() - height, box -> box.y() + box.height());
    return xs.stream()
        .flatMap(x -> ys.stream().map(y -> new Box(x, y, width, height)))
        .filter(room -> room.overlap(Box.of(frame)) == room.area())
        .filter(room -> taken.stream().noneMatch(room::overlaps))
        .min(
            Comparator.comparingDouble(
                room -> Math.hypot(room.x() - usual.x(), room.y() - usual.y())))
        .orElse(usual);
  }

  /** The usual place, and those right before and behind each box. */
  private static List<Double> besides(
      double usual, List<Box> taken, ToDoubleFunction<Box> before, ToDoubleFunction<Box> behind) {
    return Stream.concat(
            Stream.of(usual),
            taken.stream()
                .flatMap(box -> Stream.of(before.applyAsDouble(box), behind.applyAsDouble(box))))
        .toList();
  }

  private static double limited(double value, double from, double to) {
    return Math.max(from, Math.min(to, value));
  }
}
