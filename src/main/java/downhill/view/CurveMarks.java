package downhill.view;

import downhill.core.descent.Outcome;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Orientation;
import downhill.core.raster.Palette;
import downhill.session.Numbers;
import downhill.session.Session;
import downhill.session.Strings;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;

/** What stands on the curve: minima, start, ball, and the step from where the ball rests. */
final class CurveMarks extends Pane {
  private static final double LABEL_GAP = 14;
  private static final double MINIMUM = 6;
  private static final int CURVE_PIECES = 120;

  private final Group minima = new Group();
  private final CurveStep step = new CurveStep();
  private final StartMarker start = new StartMarker();
  private final BallView ball;
  private final EdgeArrow edgeArrow = new EdgeArrow();
  private final PictureLabel startLabel =
      new PictureLabel("mark-label", Strings.text("picture.start"));
  private final PictureLabel lowestLabel =
      new PictureLabel("mark-label", Strings.text("picture.minimum"));
  private Session session;
  private Frame frame;

  CurveMarks(Palette palette) {
    ball = new BallView(palette);
    minima.setManaged(false);
    minima.setMouseTransparent(true);
    setManaged(false);
    setPickOnBounds(false);
    getChildren().addAll(minima, start, step, ball, startLabel, lowestLabel, edgeArrow);
  }

  StartMarker start() {
    return start;
  }

  Vec2 startPixel() {
    return onCurve(session.experiment().start().x());
  }

  /** The pixel position of the curve over x. */
  private Vec2 onCurve(double x) {
    return frame.toPixels(new Vec2(x, session.run().cost().evaluator().valueAt(x, 0)));
  }

  void render(Session now, Frame laidOut, Orientation orientation, double scale) {
    session = now;
    frame = laidOut;
    OutcomeStyle.wear(this, now.run().trajectory().outcome());
    LabelPlacer placer = new LabelPlacer(laidOut.width(), laidOut.height());
    placeCurve(placer);
    placeBall(orientation, scale);
    placeStart(placer);
    placeMinima(placer);
    step.render(now, laidOut, placer);
  }

  private void placeCurve(LabelPlacer placer) {
    double[] xs = new double[CURVE_PIECES + 1];
    double[] values = new double[CURVE_PIECES + 1];
    Arrays.setAll(xs, i -> frame.view().x().at((double) i / CURVE_PIECES));
    session.run().cost().evaluator().evaluate(xs, new double[xs.length], values, xs.length);
    for (int i = 0; i < xs.length; i++) {
      placer.pathTo(frame.toPixels(new Vec2(xs[i], values[i])));
    }
  }

  /** The ball touches the curve: its middle is one radius away along the normal. */
  private void placeBall(Orientation orientation, double scale) {
    double x = session.ball().x();
    Vec2 contact = onCurve(x);
    boolean inside = contact.isFinite() && frame.holds(contact);
    ball.setVisible(inside);
    edgeArrow.setVisible(!inside);
    if (inside) {
      double half = frame.view().x().length() / frame.width();
      Vec2 along = onCurve(x + half).minus(onCurve(x - half));
      Vec2 normal =
          along.isFinite() && along.x() > 0
              ? new Vec2(along.y(), -along.x()).times(1 / along.norm())
              : new Vec2(0, -1);
      Outcome outcome = session.run().trajectory().outcome();
      ball.show(contact.plus(normal.times(BallView.RADIUS)), outcome, orientation, scale);
    } else {
      pointOutside(x, contact);
    }
  }

  private void pointOutside(double x, Vec2 contact) {
    Vec2 middle = new Vec2(frame.width() / 2, frame.height() / 2);
    double away = x - frame.view().x().centre();
    boolean beside = !frame.view().x().contains(x);
    Vec2 direction =
        contact.isFinite() ? contact.minus(middle) : new Vec2(beside ? away : 0, beside ? 0 : -1);
    String text =
        Double.isFinite(away)
            ? Strings.text("picture.away", Numbers.of(Math.abs(away)))
            : Strings.text("picture.beyond");
    boolean known = direction.isFinite() && direction.norm() > 0;
    edgeArrow.point(
        known ? direction : new Vec2(away < 0 ? -1 : 1, 0),
        frame.width(),
        frame.height(),
        beside || !contact.isFinite() ? text : heightText(x));
  }

  private String heightText(double x) {
    double value = session.run().cost().evaluator().valueAt(x, 0);
    return Strings.text("picture.height", Numbers.of(value));
  }

  private void placeStart(LabelPlacer placer) {
    Vec2 pixel = startPixel();
    boolean inside = pixel.isFinite() && frame.holds(pixel);
    start.show(pixel, inside);
    startLabel.setVisible(inside);
    if (inside) {
      placer.keepClear(Box.round(pixel, LABEL_GAP - 3));
      placeTrail(placer);
      startLabel.placeBeside(pixel, LABEL_GAP, placer);
    } else {
      placeTrail(placer);
    }
  }

  private void placeTrail(LabelPlacer placer) {
    Trajectory trajectory = session.run().trajectory();
    placer.pathTo(new Vec2(Double.NaN, Double.NaN));
    for (int k = 0; k < trajectory.last(); k++) {
      placer.pathTo(frame.toPixels(new Vec2(trajectory.x(k), trajectory.cost(k))));
      placer.pathTo(frame.toPixels(new Vec2(trajectory.x(k + 1), trajectory.cost(k))));
    }
  }

  private void placeMinima(LabelPlacer placer) {
    List<Vec2> pixels =
        MarkedMinima.of(session.run()).all().stream()
            .map(minimizer -> frame.toPixels(new Vec2(minimizer.point().x(), minimizer.minimum())))
            .toList();
    List<Vec2> seen = pixels.stream().filter(frame::holds).toList();
    minima.getChildren().setAll(seen.stream().map(CurveMarks::minimum).toList());
    seen.forEach(pixel -> placer.keepClear(Box.round(pixel, MINIMUM)));
    lowestLabel.setVisible(!pixels.isEmpty() && frame.holds(pixels.get(0)));
    if (lowestLabel.isVisible()) {
      lowestLabel.centreOn(pixels.get(0).plus(new Vec2(0, 23)));
      placer.keepClear(lowestLabel.box());
    }
  }

  private static Circle minimum(Vec2 at) {
    Circle circle = new Circle(at.x(), at.y(), MINIMUM);
    circle.getStyleClass().add("curve-minimum");
    return circle;
  }
}
