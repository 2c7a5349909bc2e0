package downhill.view;

import downhill.core.geometry.Frame;
import downhill.core.raster.Marks;
import downhill.core.raster.Raster;
import downhill.core.raster.Reference;
import downhill.core.raster.Trail;
import downhill.core.raster.Viewport;
import downhill.session.Session;
import java.util.List;
import javafx.scene.Group;

/**
 * The paths to compare with, on the map or as staircases on the curve. They stand still while the
 * present path follows a hand, so a drag paints them once.
 */
final class ReferenceLayer extends Group {
  private final RasterView picture = new RasterView();
  private Content content;

  /** Everything that the picture depends on. */
  private record Content(List<Reference> references, Frame frame, double scale, Marks marks) {}

  ReferenceLayer() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().add(picture);
  }

  /** Paints anew where anything has changed. */
  void render(Session session, Frame frame, double scale) {
    Content next =
        new Content(References.of(session), frame, scale, session.display().palette().marks());
    if (next.equals(content)) {
      return;
    }
    content = next;
    setVisible(!next.references().isEmpty());
    if (isVisible()) {
      picture.resize(frame.width(), frame.height(), scale);
      paint(picture.raster(), session.run().cost().dimensions() == 1);
      picture.repainted();
    }
  }

  private void paint(Raster raster, boolean stairs) {
    raster.fill(0);
    Frame plotted = content.frame();
    Frame frame = new Frame(plotted.view(), raster.width(), raster.height());
    double size = content.scale() * Viewport.markSize(plotted.width(), plotted.height());
    Trail trail = new Trail(raster.width(), raster.height(), size, content.marks());
    for (Reference reference : content.references()) {
      if (stairs) {
        trail.paintReferenceStairs(raster, reference, frame);
      } else {
        trail.paintReference(raster, reference, frame);
      }
    }
  }
}
