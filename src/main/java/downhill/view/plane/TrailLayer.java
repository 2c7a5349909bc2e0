package downhill.view.plane;

import downhill.core.geometry.Frame;
import downhill.core.raster.Raster;
import downhill.core.raster.Viewport;
import downhill.core.raster.colour.Marks;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.colour.Tones;
import downhill.core.raster.path.Journey;
import downhill.core.raster.path.Trail;
import downhill.session.Session;
import downhill.view.paint.Memo;
import downhill.view.paint.RasterView;
import downhill.view.paint.Seen;
import javafx.scene.Group;

/** The path of the descent, on the map or as a staircase on the curve. */
final class TrailLayer extends Group {
  private final RasterView picture = new RasterView();
  private final Seen<Content> content = new Seen<>();
  private final Memo<Room, Trail> trails =
      new Memo<>(room -> new Trail(room.width(), room.height(), room.size(), room.marks()));

  /** Everything that the picture depends on; trajectories are values, equal when identical. */
  private record Content(Journey journey, Frame frame, Palette palette, double scale) {}

  /** Everything that the pens depend on. */
  private record Room(int width, int height, double size, Marks marks) {}

  TrailLayer() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().add(picture);
  }

  /** Paints anew where anything has changed. */
  void render(Session session, Frame frame, double scale) {
    Content next = new Content(session.journey(), frame, session.display().palette(), scale);
    if (!content.changesTo(next)) {
      return;
    }
    picture.resize(frame.width(), frame.height(), scale);
    boolean stairs = session.run().isCurve();
    Trail ink = trails.of(room(next));
    picture.paint(raster -> paint(raster, ink, next, stairs));
  }

  private Room room(Content shown) {
    Frame frame = shown.frame();
    double size = shown.scale() * Viewport.markSize(frame);
    Raster raster = picture.raster();
    return new Room(raster.width(), raster.height(), size, shown.palette().marks());
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
