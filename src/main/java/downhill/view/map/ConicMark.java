package downhill.view.map;

import downhill.core.analysis.Bending;
import downhill.core.analysis.Conic;
import downhill.core.analysis.Stability;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Viewport;
import downhill.session.Lens;
import downhill.session.Session;
import downhill.view.picture.LabelPlacer;
import downhill.view.picture.PictureLabel;
import downhill.view.picture.Points;
import downhill.view.plane.BallLook;
import downhill.view.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** How the landscape bends at the ball: the conic of the local model with its two axes. */
final class ConicMark extends Pane {
  private static final double LONGEST = 64;
  private static final double SHORTEST = 3;
  private static final double LABEL_GAP = 5;

  private final Group lines = new Group();
  private final List<PictureLabel> names = List.of(name(0), name(1));
  private final List<List<Vec2>> tips = new ArrayList<>(List.of(List.of(), List.of()));
  private Frame frame;
  private double size;
  private double ballRadius;

  ConicMark() {
    setId("conic");
    setManaged(false);
    setMouseTransparent(true);
    lines.setManaged(false);
    getChildren().add(lines);
    getChildren().addAll(names);
  }

  private static PictureLabel name(int axis) {
    return new PictureLabel("arrow-label", Sentence.curvature(axis, 2));
  }

  /** Through the lens of curvature, shows how the landscape bends where the ball is seen. */
  void render(Session session, Frame laidOut, LabelPlacer placer) {
    frame = laidOut;
    size = Viewport.markSize(frame);
    ballRadius = BallLook.radius(frame, session.display().palette());
    boolean wanted =
        session.lens() == Lens.CURVATURE && frame.holds(frame.toPixels(session.ball()));
    Optional<Stability> stability = wanted ? session.stability() : Optional.empty();
    Optional<Conic> conic =
        stability.flatMap(model -> Conic.of(model, frame, LONGEST * size, SHORTEST));
    setVisible(conic.isPresent());
    lines.getChildren().clear();
    conic.ifPresent(found -> show(stability.orElseThrow(), found, placer));
  }

  private void show(Stability stability, Conic conic, LabelPlacer placer) {
    for (List<Vec2> branch : conic.branches()) {
      Vec2[] pixels = branch.stream().map(frame::toPixels).toArray(Vec2[]::new);
      lines.getChildren().addAll(polyline("conic-edge", pixels), polyline("conic-line", pixels));
      keepClear(placer, pixels);
    }
    for (int i = 0; i < conic.halves().size(); i++) {
      Vec2 half = conic.halves().get(i);
      Vec2 from = frame.toPixels(stability.point().minus(half));
      Vec2 to = frame.toPixels(stability.point().plus(half));
      lines.getChildren().add(axis(stability.axes().get(i), from, to));
      keepClear(placer, from, to);
      tips.set(i, List.of(beyondBall(from, to), beyondBall(to, from)));
    }
  }

  private static void keepClear(LabelPlacer placer, Vec2... pixels) {
    for (Vec2 pixel : pixels) {
      placer.pathTo(pixel);
    }
    placer.endPath();
  }

  /** The tip of an axis from one end to another, or where it would leave the ball. */
  private Vec2 beyondBall(Vec2 other, Vec2 tip) {
    Vec2 half = tip.minus(other).times(0.5);
    double length = Math.max(half.norm(), ballRadius);
    return tip.minus(half).plus(half.times(length / half.norm()));
  }

  /** Names the axes at their tips, where the labels before have left room. */
  void label(LabelPlacer placer) {
    for (int i = 0; i < names.size() && isVisible(); i++) {
      names.get(i).placeBeside(tips.get(i), LABEL_GAP, placer);
    }
  }

  private static Polyline polyline(String styleClass, Vec2[] pixels) {
    Polyline line = new Polyline();
    line.getStyleClass().add(styleClass);
    line.getPoints().setAll(Points.flat(pixels));
    return line;
  }

  /** Dashed where the landscape bends down. */
  private static Line axis(Bending axis, Vec2 from, Vec2 to) {
    Line line = new Line(from.x(), from.y(), to.x(), to.y());
    line.getStyleClass().add(axis.curvature() < 0 ? "conic-axis-down" : "conic-axis");
    return line;
  }
}
