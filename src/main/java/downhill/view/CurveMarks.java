package downhill.view;

import downhill.core.descent.Trajectory;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Interval;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Orientation;
import downhill.core.raster.Viewport;
import downhill.session.Numbers;
import downhill.session.Session;
import downhill.session.Strings;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;

/** What stands on the curve: minima, start, ball, and the step from where the ball rests. */
final class CurveMarks extends Pane {
  private static final double LABEL_GAP = 14;
  private static final double MINIMUM = 6;
  private static final int CURVE_PIECES = 120;

  private final Group minima = new Group();
  private final ModelCurve model = new ModelCurve();
  private final CurveStep step = new CurveStep();
  private final PinLabels pins = new PinLabels();
  private final StartMarker start = new StartMarker();
  private final BallView ball = new BallView();
  private final EdgeArrow edgeArrow = new EdgeArrow();
  private final PictureLabel startLabel =
      new PictureLabel("mark-label", Strings.text("picture.start"));
  private final PictureLabel lowestLabel =
      new PictureLabel("mark-label", Strings.text("picture.minimum"));
  private final PictureLabel holeLabel =
      new PictureLabel("picture-note", Strings.text("picture.hole"));
  private final FollowNote follow = new FollowNote();
  private Session session;
  private Frame frame;
  private double size = 1;

  CurveMarks() {
    minima.setManaged(false);
    minima.setMouseTransparent(true);
    setManaged(false);
    setPickOnBounds(false);
    getChildren()
        .addAll(model, pins, start, step, minima, ball, startLabel, lowestLabel, holeLabel);
    getChildren().addAll(follow, edgeArrow);
  }

  StartMarker start() {
    return start;
  }

  Vec2 startPixel() {
    return pixelOver(session.experiment().start());
  }

  /** Where the curve passes over a place of the x axis. */
  Vec2 pixelOver(Vec2 place) {
    return onCurveOrBorder(place.x());
  }

  /** The pixel position of the curve over x. */
  private Vec2 onCurve(double x) {
    return frame.toPixels(new Vec2(x, valueAt(x)));
  }

  private double valueAt(double x) {
    return session.run().cost().evaluator().valueAt(x, 0);
  }

  /** Where the curve has a hole, the lower border stands for it. */
  private Vec2 onCurveOrBorder(double x) {
    Vec2 pixel = onCurve(x);
    return Double.isNaN(pixel.y())
        ? new Vec2(pixel.x(), frame.height() - BallView.radius(frame, session.display().palette()))
        : pixel;
  }

  void render(Session now, Frame laidOut, Orientation orientation, double scale) {
    session = now;
    frame = laidOut;
    size = Viewport.markSize(laidOut.width(), laidOut.height());
    OutcomeStyle.wear(this, now.outcome());
    LabelPlacer placer = new LabelPlacer(laidOut.width(), laidOut.height());
    follow.render(now, laidOut, placer);
    placeCurve(placer);
    pins.render(now, laidOut, placer, this::placeLandscape);
    placeTrail(placer);
    placeBall(orientation, scale, placer);
    List<Vec2> rings = placeMinima(placer);
    boolean startInside = placeStart(placer);
    step.render(now, laidOut, placer);
    model.render(now, laidOut, ball.isVisible(), placer);
    lowestLabel.setVisible(!rings.isEmpty() && isLowestSeen());
    if (lowestLabel.isVisible()) {
      lowestLabel.placeBelow(rings.get(0), LABEL_GAP * size, placer);
    }
    startLabel.setVisible(startInside);
    if (startInside) {
      startLabel.placeBeside(startPixel(), LABEL_GAP * size, placer);
    }
    model.label(placer);
    step.label(now, laidOut, placer);
  }

  /** What stands still while the rate changes. */
  private void placeLandscape(LabelPlacer placer) {
    placeCurve(placer);
    keepStartClear(placer);
  }

  private void placeCurve(LabelPlacer placer) {
    double[] xs = new double[CURVE_PIECES + 1];
    double[] values = new double[CURVE_PIECES + 1];
    Arrays.setAll(xs, i -> frame.view().x().at((double) i / CURVE_PIECES));
    session.run().cost().evaluator().evaluate(xs, new double[xs.length], values, xs.length);
    for (int i = 0; i < xs.length; i++) {
      placer.pathTo(frame.toPixels(new Vec2(xs[i], values[i])));
    }
    placer.endPath();
  }

  private void placeBall(Orientation orientation, double scale, LabelPlacer placer) {
    double x = session.ball().x();
    Vec2 contact = onCurveOrBorder(x);
    boolean inside = frame.holds(contact);
    boolean hole = inside && Double.isNaN(valueAt(x));
    ball.setVisible(inside);
    edgeArrow.setVisible(!inside);
    holeLabel.setVisible(hole);
    if (inside) {
      Vec2 middle =
          hole
              ? contact
              : contact.plus(normal(x).times(BallView.radius(frame, session.display().palette())));
      ball.show(middle, session.outcome(), orientation, session.display().palette(), scale, size);
      placer.keepClear(Box.round(middle, BallView.radius(frame, session.display().palette())));
    } else {
      pointOutside(x, contact.y());
      placer.keepClear(edgeArrow.pill());
    }
    if (hole) {
      holeLabel.placeBeside(contact, LABEL_GAP * size, placer);
    }
  }

  /** The ball touches the curve: its middle is one radius away along the normal. */
  private Vec2 normal(double x) {
    double half = frame.view().x().length() / frame.width();
    Vec2 along = onCurve(x + half).minus(onCurve(x - half));
    return along.isFinite() && along.x() > 0
        ? new Vec2(along.y(), -along.x()).times(1 / along.norm())
        : new Vec2(0, -1);
  }

  /** Upward or downward over its x, or to that side of the picture where the ball is. */
  private void pointOutside(double x, double contact) {
    Interval shown = frame.view().x();
    double away = Math.abs(x - shown.centre());
    if (shown.contains(x)) {
      String value = Strings.text("picture.height", Numbers.of(valueAt(x)));
      double across = shown.fractionOf(x) * frame.width();
      edgeArrow.pointOver(across, contact < 0, frame.width(), frame.height(), value);
    } else {
      double beside = Double.isFinite(contact) ? contact : frame.height() / 2;
      String distance =
          Double.isFinite(away)
              ? Strings.text("picture.away", Numbers.of(away))
              : Strings.text("picture.beyond");
      boolean left = x < shown.from();
      edgeArrow.pointBeside(beside, left, frame.width(), frame.height(), distance);
    }
  }

  private boolean placeStart(LabelPlacer placer) {
    Vec2 pixel = startPixel();
    boolean inside = frame.holds(pixel);
    start.show(pixel, inside, size);
    start.tell(session.experiment());
    if (inside) {
      keepStartClear(placer);
    }
    return inside;
  }

  private void keepStartClear(LabelPlacer placer) {
    placer.keepClear(Box.round(startPixel(), (LABEL_GAP - 3) * size));
  }

  private void placeTrail(LabelPlacer placer) {
    Trajectory trajectory = session.run().trajectory();
    for (int k = 0; k < session.journey().lastShown(); k++) {
      placer.pathTo(frame.toPixels(new Vec2(trajectory.x(k), trajectory.cost(k))));
      placer.pathTo(frame.toPixels(new Vec2(trajectory.x(k + 1), trajectory.cost(k))));
    }
    placer.endPath();
  }

  /** The rings that are seen, the lowest minimum's first. */
  private List<Vec2> placeMinima(LabelPlacer placer) {
    List<Vec2> seen =
        minima()
            .filter(frame::holds)
            .map(pixel -> MinimizerRings.middle(pixel, frame, size))
            .toList();
    minima.getChildren().setAll(seen.stream().map(this::minimum).toList());
    seen.forEach(pixel -> placer.keepClear(Box.round(pixel, MINIMUM * size)));
    return seen;
  }

  private Stream<Vec2> minima() {
    return session.marked().stream()
        .map(minimizer -> frame.toPixels(new Vec2(minimizer.point().x(), minimizer.minimum())));
  }

  private boolean isLowestSeen() {
    return minima().findFirst().filter(frame::holds).isPresent();
  }

  private Circle minimum(Vec2 at) {
    Circle circle = new Circle(at.x(), at.y(), MINIMUM * size);
    circle.getStyleClass().add("curve-minimum");
    return circle;
  }
}
