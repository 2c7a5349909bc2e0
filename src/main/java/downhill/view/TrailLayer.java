package downhill.view;

import downhill.core.geometry.Frame;
import downhill.core.raster.Journey;
import downhill.core.raster.Marks;
import downhill.core.raster.Palette;
import downhill.core.raster.Raster;
import downhill.core.raster.Tones;
import downhill.core.raster.Trail;
import downhill.core.raster.Viewport;
import downhill.session.Session;
import javafx.scene.Group;

/** The path of the descent, on the map or as a staircase on the curve. */
final class TrailLayer extends Group {
  private final RasterView picture = new RasterView();
  private Trail trail;
  private Marks marks;
  private Content content;

  /** Everything that the picture depends on; trajectories are values, equal when identical. */
  private record Content(Journey journey, Frame frame, Palette palette, double scale) {}

  TrailLayer() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().add(picture);
  }

  /** Paints anew where anything has changed. */
  void render(Session session, Frame frame, double scale) {
    Content next = new Content(session.journey(), frame, session.display().palette(), scale);
    if (next.equals(content)) {
      return;
    }
    content = next;
    if (picture.resize(frame.width(), frame.height(), scale)
        || !next.palette().marks().equals(marks)) {
      marks = next.palette().marks();
      trail = trail(frame, scale);
    }
    boolean stairs = session.run().cost().dimensions() == 1;
    Trail ink = trail;
    picture.paint(raster -> paint(raster, ink, next, stairs));
  }

  private Trail trail(Frame frame, double scale) {
    double size = scale * Viewport.markSize(frame.width(), frame.height());
    return new Trail(picture.raster().width(), picture.raster().height(), size, marks);
  }

  private static void paint(Raster raster, Trail ink, Content shown, boolean stairs) {
    raster.fill(0);
    Journey journey = shown.journey();
    Frame frame = new Frame(shown.frame().view(), raster.width(), raster.height());
    Tones tones = shown.palette().tones(journey.outcome());
    if (stairs) {
      ink.paintStairs(raster, journey, frame, tones);
    } else {
      ink.paint(raster, journey, frame, tones);
    }
  }
}
