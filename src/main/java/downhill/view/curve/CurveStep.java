package downhill.view.curve;

import downhill.core.descent.Trajectory;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Viewport;
import downhill.session.Lens;
import downhill.session.Numbers;
import downhill.session.Session;
import downhill.session.Strings;
import downhill.view.picture.Box;
import downhill.view.picture.LabelPlacer;
import downhill.view.picture.PictureLabel;
import downhill.view.plane.StepArrow;
import downhill.view.text.MathMarkup;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/**
 * The step from where the ball rests, or the one that it is in the middle of: the tangent with its
 * slope, the arrow with its length, and where both iterates are on the x axis.
 */
final class CurveStep extends Pane {
  private static final double HALF_TANGENT = 125;
  private static final double ARROW_LABEL_GAP = 10;
  private static final double LABEL_GAP = 12;
  private static final double SHORTEST_STEP = 14;
  private static final double BETWEEN_NAMES = 5;

  /** Of the arrow, which no label may hide. */
  private static final double HEAD = 8;

  private final Line tangent = new Line();
  private final StepArrow arrow = new StepArrow();
  private final PictureLabel slope = new PictureLabel("step-label");
  private final PictureLabel length = new PictureLabel("step-label");
  private final AxisPointer here = new AxisPointer("here");
  private final AxisPointer next = new AxisPointer("next");
  private Vec2 contact = Vec2.ZERO;
  private Vec2 low = Vec2.ZERO;

  CurveStep() {
    tangent.getStyleClass().add("tangent");
    tangent.setManaged(false);
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(tangent, arrow, here, next, slope, length);
  }

  /** Where the iterates are named, wherever a step leads. */
  static Box pointers(Frame frame) {
    return new Box(0, frame.height() - AxisPointer.RISES, frame.width(), AxisPointer.RISES);
  }

  /** Shows the lines, for the labels of the picture to keep clear of. */
  void render(Session session, Frame frame, LabelPlacer placer) {
    Trajectory trajectory = session.run().trajectory();
    int k = session.playback().step();
    contact = frame.toPixels(new Vec2(trajectory.x(k), trajectory.cost(k)));
    setVisible(session.showsStep() && contact.isFinite() && frame.holds(contact));
    if (isVisible()) {
      Vec2 level = frame.toPixels(new Vec2(trajectory.x(k + 1), trajectory.cost(k)));
      showTangent(session, trajectory.gradientX(k), frame, placer);
      Vec2 to = arrow.point(contact, level, Viewport.markSize(frame));
      placer.keepClear(contact, to);
      placer.keepClear(Box.round(to, HEAD));
      showPointers(session, to, frame, placer);
    }
  }

  /** Not through the lens of curvature: the parabola has the same slope. */
  private void showTangent(Session session, double gradient, Frame frame, LabelPlacer placer) {
    Vec2 along = frame.alongPixels(new Vec2(1, gradient));
    boolean known = along.isFinite() && session.lens() != Lens.CURVATURE;
    tangent.setVisible(known);
    slope.setVisible(known);
    if (known) {
      Vec2 half = along.times(HALF_TANGENT / along.norm());
      low = half.y() > 0 ? contact.plus(half) : contact.minus(half);
      Vec2 high = contact.plus(contact.minus(low));
      tangent.setStartX(low.x());
      tangent.setStartY(low.y());
      tangent.setEndX(high.x());
      tangent.setEndY(high.y());
      placer.keepClear(low, high);
    }
  }

  /** Places the labels of the lines where the others have left room. */
  void label(Session session, Frame frame, LabelPlacer placer) {
    length.setVisible(isVisible() && arrow.isVisible());
    if (length.isVisible()) {
      labelArrow(session, frame, placer);
    }
    if (isVisible() && slope.isVisible()) {
      int k = session.playback().step();
      double gradient = session.run().trajectory().gradientX(k);
      slope.setMarkup(
          Strings.text(
              "picture.slope", MathMarkup.iterate(variable(session), k), Numbers.factor(gradient)));
      slope.placeBeside(low, LABEL_GAP, placer);
    }
  }

  private void labelArrow(Session session, Frame frame, LabelPlacer placer) {
    int k = session.playback().step();
    Trajectory trajectory = session.run().trajectory();
    double move = trajectory.x(k + 1) - trajectory.x(k);
    length.setMarkup(Strings.text("picture.step.curve", Numbers.factor(move)));
    double tip = frame.toPixels(new Vec2(trajectory.x(k + 1), 0)).x();
    double end = Math.max(0, Math.min(frame.width(), tip));
    length.placeBelow(new Vec2((contact.x() + end) / 2, contact.y()), ARROW_LABEL_GAP, placer);
  }

  private void showPointers(Session session, Vec2 to, Frame frame, LabelPlacer placer) {
    int k = session.playback().step();
    double way = to.x() - contact.x();
    boolean inside = to.x() >= 0 && to.x() <= frame.width();
    next.setVisible(Math.abs(way) > SHORTEST_STEP && inside);
    double names = here.name(variable(session), k) / 2 + next.name(variable(session), k + 1) / 2;
    double push = Math.max(0, names + BETWEEN_NAMES - Math.abs(way)) / 2;
    double aside = next.isVisible() ? Math.copySign(push, way) : 0;
    here.place(contact.x(), -aside, frame, placer);
    if (next.isVisible()) {
      next.place(to.x(), aside, frame, placer);
    }
  }

  private static String variable(Session session) {
    return session.run().cost().variables().get(0);
  }

  /** A small triangle on the lower edge, with the iterate's name above it. */
  private static final class AxisPointer extends Pane {
    private static final double HALF_WIDTH = 5;
    private static final double HEIGHT = 8;
    private static final double NAME_RISES = 19;

    private static final double MARGIN = 3;

    /** Of all of it, name and triangle. */
    private static final double RISES = 30;

    private final Polygon triangle = new Polygon(-HALF_WIDTH, -HEIGHT, HALF_WIDTH, -HEIGHT, 0, 0);
    private final PictureLabel name = new PictureLabel("pointer-name");

    AxisPointer(String styleClass) {
      getStyleClass().addAll("axis-pointer", styleClass);
      triangle.setManaged(false);
      setManaged(false);
      getChildren().addAll(triangle, name);
    }

    /** Names the iterate, and returns how wide the name is. */
    double name(String variable, int k) {
      name.setMarkup(MathMarkup.iterate(variable, k));
      name.measure();
      return name.getWidth();
    }

    /** Points to an x of the picture, the name so far aside. */
    void place(double x, double aside, Frame frame, LabelPlacer placer) {
      double bottom = frame.height() - 1;
      triangle.relocate(x - HALF_WIDTH, bottom - HEIGHT);
      double half = name.getWidth() / 2 + MARGIN;
      double inside = Math.max(half, Math.min(frame.width() - half, x + aside));
      name.centreOn(new Vec2(inside, bottom - NAME_RISES));
      placer.keepApart(name.box());
    }
  }
}
