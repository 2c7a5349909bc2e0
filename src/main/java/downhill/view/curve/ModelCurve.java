package downhill.view.curve;

import downhill.core.analysis.Stability;
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
import downhill.view.picture.Points;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/**
 * How the curve bends at the ball: the parabola that has its value, slope and curvature there, the
 * parabola's vertex, and where the next step lands on it.
 */
final class ModelCurve extends Pane {
  private static final int PIECES = 160;
  private static final double VERTEX = 5;
  private static final double LANDING = 4.5;
  private static final double LABEL_GAP = 10;

  private final Polyline parabola = new Polyline();
  private final Circle vertex = new Circle();
  private final Circle landing = new Circle();
  private final PictureLabel factor = new PictureLabel("step-label");
  private Frame frame;
  private double size;

  ModelCurve() {
    setId("parabola");
    setManaged(false);
    setMouseTransparent(true);
    parabola.getStyleClass().add("parabola");
    vertex.getStyleClass().add("parabola-vertex");
    landing.getStyleClass().add("parabola-landing");
    parabola.setManaged(false);
    vertex.setManaged(false);
    landing.setManaged(false);
    getChildren().addAll(parabola, vertex, landing, factor);
  }

  /** Through the lens of curvature, shows the parabola at a ball that is seen. */
  void render(Session session, Frame laidOut, boolean ballInside, LabelPlacer placer) {
    frame = laidOut;
    size = Viewport.markSize(frame);
    boolean wanted = ballInside && session.lens() == Lens.CURVATURE;
    Optional<Stability> model =
        wanted ? session.stability().filter(Stability::isKnown) : Optional.empty();
    setVisible(model.isPresent());
    model.ifPresent(
        found -> {
          showParabola(found, placer);
          show(vertex, VERTEX, found.stationaryPoint().map(place -> pixel(found, place)), placer);
          boolean lands = session.restsBeforeStep();
          show(
              landing,
              LANDING,
              lands ? Optional.of(pixel(found, found.next())) : Optional.empty(),
              placer);
          showFactor(found);
        });
  }

  private Vec2 pixel(Stability model, Vec2 place) {
    return frame.toPixels(new Vec2(place.x(), model.modelAt(place)));
  }

  private void showParabola(Stability model, LabelPlacer placer) {
    Vec2[] pixels = new Vec2[PIECES + 1];
    for (int i = 0; i <= PIECES; i++) {
      Vec2 pixel = pixel(model, new Vec2(frame.view().x().at((double) i / PIECES), 0));
      double y = Math.max(-frame.height(), Math.min(2 * frame.height(), pixel.y()));
      pixels[i] = new Vec2(pixel.x(), y);
      placer.pathTo(pixels[i]);
    }
    placer.endPath();
    parabola.getPoints().setAll(Points.flat(pixels));
  }

  private void show(Circle mark, double radius, Optional<Vec2> place, LabelPlacer placer) {
    Optional<Vec2> seen = place.filter(frame::holds);
    mark.setVisible(seen.isPresent());
    seen.ifPresent(
        at -> {
          mark.setCenterX(at.x());
          mark.setCenterY(at.y());
          mark.setRadius(radius * size);
          placer.keepClear(Box.round(at, radius * size));
        });
  }

  private void showFactor(Stability model) {
    factor.setMarkup(Strings.text("picture.factor", Numbers.share(model.axes().get(0).factor())));
  }

  /** Says what the step did to the distance from the vertex, where the others have left room. */
  void label(LabelPlacer placer) {
    factor.setVisible(isVisible() && landing.isVisible());
    if (factor.isVisible()) {
      factor.placeBeside(
          new Vec2(landing.getCenterX(), landing.getCenterY()), LABEL_GAP * size, placer);
    }
  }
}
