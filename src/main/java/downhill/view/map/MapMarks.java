package downhill.view.map;

import downhill.core.descent.Trajectory;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Viewport;
import downhill.core.raster.path.Orientation;
import downhill.session.Experiment;
import downhill.session.Lens;
import downhill.session.Session;
import downhill.session.Strings;
import downhill.view.look.OutcomeStyle;
import downhill.view.picture.Box;
import downhill.view.picture.LabelPlacer;
import downhill.view.picture.PictureLabel;
import downhill.view.plane.BallLook;
import downhill.view.plane.BallSpot;
import downhill.view.plane.DrawnPath;
import downhill.view.plane.FollowNote;
import downhill.view.plane.MarkedPixels;
import downhill.view.plane.MinimizerRings;
import downhill.view.plane.MinimumLabels;
import downhill.view.plane.PinLabels;
import downhill.view.plane.StartMarker;
import downhill.view.plane.StartSpot;
import downhill.view.plane.StepArrow;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;

/** What stands on the map above the path: minimizers, start, ball, its two arrows, and labels. */
final class MapMarks extends Pane {
  private static final double MINIMUM_GAP = 11;
  private static final double TIP_GAP = 7;

  /** A slope of less, relative to the landscape's, points nowhere that an eye could see. */
  private static final double LEAST_SLOPE = 1e-9;

  private final MinimizerRings rings = new MinimizerRings();
  private final ConicMark conic = new ConicMark();
  private final StepArrow stepArrow = new StepArrow();
  private final GradientArrow gradientArrow = new GradientArrow();
  private final PinLabels pins = new PinLabels();
  private final StartSpot start = new StartSpot();
  private final BallSpot ball = new BallSpot();
  private final MinimumLabels minimumLabels = new MinimumLabels();
  private final PictureLabel stepLabel = new PictureLabel("arrow-label", text("picture.step"));
  private final PictureLabel gradientLabel =
      new PictureLabel("arrow-label", text("picture.gradient"));
  private final FollowNote follow = new FollowNote();
  private double size = 1;

  MapMarks() {
    setManaged(false);
    setPickOnBounds(false);
    getChildren().addAll(rings, conic, pins);
    getChildren().addAll(start.marker(), gradientArrow, stepArrow, ball.ball());
    getChildren().add(start.label());
    getChildren().addAll(minimumLabels.nodes());
    getChildren().addAll(stepLabel, gradientLabel, follow);
    getChildren().add(ball.arrow());
  }

  private static String text(String key) {
    return Strings.text(key);
  }

  StartMarker start() {
    return start.marker();
  }

  /**
   * Shows the session.
   *
   * @param slope of the landscape, to tell where it is level
   * @return what the marks take of the picture
   */
  LabelPlacer render(
      Session session, Frame frame, Orientation orientation, double scale, double slope) {
    size = Viewport.markSize(frame);
    OutcomeStyle.wear(this, session.outcome());
    LabelPlacer placer = new LabelPlacer(frame.width(), frame.height());
    follow.render(session, frame, placer);
    Experiment experiment = session.experiment();
    start.show(experiment, frame.toPixels(experiment.start()), frame, size);
    pins.render(session, frame, placer, start::keepClear);
    DrawnPath.of(session.run(), frame).keepClear(placer, session.journey().lastShown());
    MarkedPixels marked = placeMinimizers(session, frame, placer);
    List<Box> taken = Stream.concat(start.room().stream(), marked.rooms(size).stream()).toList();
    placeBall(session, frame, BallLook.of(session, frame, orientation, scale), taken, placer);
    conic.render(session, frame, placer);
    placeArrows(session, frame, slope, placer);
    conic.label(placer);
    start.keepClear(placer);
    start.label(placer);
    minimumLabels.place(
        marked, (label, ring) -> label.placeBeside(ring, MINIMUM_GAP * size, placer));
    session.pins().forEach(pin -> DrawnPath.of(pin.run(), frame).keepClear(placer));
    return placer;
  }

  private void placeBall(
      Session session, Frame frame, BallLook look, List<Box> taken, LabelPlacer placer) {
    Vec2 pixel = frame.toPixels(session.ball());
    if (frame.holds(pixel)) {
      ball.show(pixel, look, placer);
    } else {
      ball.pointTo(session.ball(), frame, taken, placer);
    }
  }

  private void placeArrows(Session session, Frame frame, double slope, LabelPlacer placer) {
    Trajectory trajectory = session.run().trajectory();
    int step = session.playback().step();
    Vec2 from = frame.toPixels(trajectory.position(step));
    boolean shown = session.showsStep() && ball.isInside() && frame.holds(from);
    stepArrow.setVisible(shown);
    gradientArrow.setVisible(shown);
    if (shown) {
      Box picture = Box.of(frame);
      Vec2 to = stepArrow.point(from, frame.toPixels(trajectory.position(step + 1)), size);
      placer.keepClear(Box.round(to, TIP_GAP));
      Vec2 tip =
          gradientArrow.point(
              from,
              uphill(session, frame, slope),
              picture,
              size,
              session.display().palette().marks());
      placer.keepClear(Box.round(tip, TIP_GAP));
      placer.keepClear(from, to);
      placer.keepClear(from, tip);
      label(stepLabel, stepArrow.isVisible(), picture.lastInside(from, to), placer);
      label(gradientLabel, gradientArrow.isVisible(), picture.lastInside(from, tip), placer);
    } else {
      stepLabel.setVisible(false);
      gradientLabel.setVisible(false);
    }
  }

  /** In pixels; zero where it is level, and where the axes of the curvature stand in its place. */
  private static Vec2 uphill(Session session, Frame frame, double slope) {
    Vec2 gradient = session.run().trajectory().gradient(session.playback().step());
    boolean shown = gradient.norm() > LEAST_SLOPE * slope && session.lens() != Lens.CURVATURE;
    return shown ? frame.alongPixels(gradient) : Vec2.ZERO;
  }

  /** At the tip of an arrow, or where the arrow leaves the picture. */
  private static void label(PictureLabel label, boolean shown, Vec2 end, LabelPlacer placer) {
    label.setVisible(shown);
    if (shown) {
      label.placeBeside(end, TIP_GAP, placer);
    }
  }

  /** Shows the rings; what they take of the picture. */
  private MarkedPixels placeMinimizers(Session session, Frame frame, LabelPlacer placer) {
    MarkedPixels marked = MarkedPixels.of(session, m -> frame.toPixels(m.point()), frame, size);
    rings.show(marked.rings(), session.display().palette(), size);
    marked.keepClear(placer, size);
    return marked;
  }
}
