package downhill.view.curve;

import downhill.core.expression.CostFunction;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Viewport;
import downhill.core.raster.colour.Marks;
import downhill.core.raster.path.Orientation;
import downhill.session.Session;
import downhill.session.Strings;
import downhill.view.look.NodePool;
import downhill.view.look.OutcomeStyle;
import downhill.view.paint.Memo;
import downhill.view.picture.Box;
import downhill.view.picture.LabelPlacer;
import downhill.view.picture.PictureLabel;
import downhill.view.plane.BallLook;
import downhill.view.plane.BallSpot;
import downhill.view.plane.DrawnPath;
import downhill.view.plane.FollowNote;
import downhill.view.plane.MarkedPixels;
import downhill.view.plane.MinimumLabels;
import downhill.view.plane.PinLabels;
import downhill.view.plane.StartMarker;
import downhill.view.plane.StartSpot;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;

/** What stands on the curve: minima, start, ball, and the step from where the ball rests. */
final class CurveMarks extends Pane {
  private static final double LABEL_GAP = 14;
  private static final int CURVE_PIECES = 120;

  private final Group minima = new Group();
  private final NodePool<Circle> rings = new NodePool<>(minima, CurveMarks::ring);
  private final ModelCurve model = new ModelCurve();
  private final CurveStep step = new CurveStep();
  private final PinLabels pins = new PinLabels();
  private final StartSpot start = new StartSpot();
  private final BallSpot ball = new BallSpot();
  private final MinimumLabels minimumLabels = new MinimumLabels();
  private final PictureLabel holeLabel =
      new PictureLabel("picture-note", Strings.text("picture.hole"));
  private final FollowNote follow = new FollowNote();
  private final Memo<Ground, CurvePixels> curves = new Memo<>(Ground::pixels);
  private Session session;
  private Frame frame;
  private CurvePixels curve;
  private double radius;
  private double size = 1;

  /** Everything that the curve depends on. */
  private record Ground(CostFunction cost, Frame frame, double lower) {
    CurvePixels pixels() {
      return new CurvePixels(cost.evaluator(), frame, lower);
    }
  }

  CurveMarks() {
    minima.setManaged(false);
    minima.setMouseTransparent(true);
    setManaged(false);
    setPickOnBounds(false);
    getChildren().addAll(model, pins, start.marker(), step, minima, ball.ball(), start.label());
    getChildren().addAll(minimumLabels.nodes());
    getChildren().addAll(holeLabel, follow, ball.arrow());
  }

  StartMarker start() {
    return start.marker();
  }

  /** Where the curve passes over a place of the x axis. */
  Vec2 pixelOver(Vec2 place) {
    return curves.now().atOrBorder(place.x());
  }

  void render(Session now, Frame laidOut, Orientation orientation, double scale) {
    session = now;
    frame = laidOut;
    size = Viewport.markSize(laidOut);
    radius = BallLook.radius(frame, session.display().palette());
    curve = curves.of(new Ground(now.run().cost(), frame, frame.height() - radius));
    OutcomeStyle.wear(this, now.outcome());
    LabelPlacer placer = new LabelPlacer(laidOut.width(), laidOut.height());
    start.show(now.experiment(), pixelOver(now.experiment().start()), laidOut, size);
    placeCurve(placer);
    pins.render(now, laidOut, placer, this::placeLandscape);
    DrawnPath.of(now.run(), laidOut).keepClear(placer, now.journey().lastShown());
    MarkedPixels marked = placeMinima(placer);
    List<Box> taken = Stream.concat(start.room().stream(), marked.rooms(size).stream()).toList();
    placeBall(BallLook.of(now, laidOut, orientation, scale), taken, placer);
    follow.render(now, laidOut, placer);
    start.keepClear(placer);
    step.render(now, laidOut, placer);
    model.render(now, laidOut, ball.isInside(), placer);
    minimumLabels.place(marked, (label, ring) -> label.placeBelow(ring, LABEL_GAP * size, placer));
    start.label(placer);
    model.label(placer);
    step.label(now, laidOut, placer);
  }

  /** What stands still while the rate changes. */
  private void placeLandscape(LabelPlacer placer) {
    placeCurve(placer);
    start.keepClear(placer);
    placer.keepClear(CurveStep.pointers(frame));
  }

  private void placeCurve(LabelPlacer placer) {
    double[] xs = new double[CURVE_PIECES + 1];
    double[] values = new double[CURVE_PIECES + 1];
    Arrays.setAll(xs, i -> frame.view().x().at((double) i / CURVE_PIECES));
    curve.evaluator().evaluate(xs, new double[xs.length], values, xs.length);
    for (int i = 0; i < xs.length; i++) {
      placer.pathTo(frame.toPixels(new Vec2(xs[i], values[i])));
    }
    placer.endPath();
  }

  private void placeBall(BallLook look, List<Box> taken, LabelPlacer placer) {
    double x = session.ball().x();
    Vec2 contact = curve.atOrBorder(x);
    boolean inside = frame.holds(contact);
    boolean hole = inside && Double.isNaN(curve.valueAt(x));
    holeLabel.setVisible(hole);
    if (inside) {
      Vec2 middle = hole ? contact : contact.plus(curve.normal(x).times(radius));
      ball.show(middle, look, placer);
    } else if (frame.view().x().contains(x)) {
      ball.pointOver(x, contact.y() < 0, curve.valueAt(x), frame, taken, placer);
    } else {
      ball.pointBeside(x, contact.y(), frame, taken, placer);
    }
    if (hole) {
      holeLabel.placeBeside(contact, LABEL_GAP * size, placer);
    }
  }

  private MarkedPixels placeMinima(LabelPlacer placer) {
    MarkedPixels marked =
        MarkedPixels.of(
            session, m -> frame.toPixels(new Vec2(m.point().x(), m.minimum())), frame, size);
    rings.show(marked.rings(), this::placeRing);
    marked.keepClear(placer, size);
    return marked;
  }

  private static Circle ring() {
    Circle ring = new Circle();
    ring.getStyleClass().add("curve-minimum");
    return ring;
  }

  private void placeRing(Circle ring, Vec2 at) {
    ring.setCenterX(at.x());
    ring.setCenterY(at.y());
    ring.setRadius(size * Marks.RING);
  }
}
