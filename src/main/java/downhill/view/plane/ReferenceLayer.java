package downhill.view.plane;

import downhill.core.geometry.Frame;
import downhill.core.raster.Raster;
import downhill.core.raster.Viewport;
import downhill.core.raster.colour.Marks;
import downhill.core.raster.path.Corners;
import downhill.core.raster.path.Reference;
import downhill.core.raster.path.Trail;
import downhill.session.Session;
import downhill.view.paint.RasterView;
import downhill.view.paint.Seen;
import downhill.view.picture.References;
import java.util.List;
import javafx.scene.Group;

/**
 * The paths to compare with, on the map or as staircases on the curve. They stand still while the
 * present path follows a hand, so a drag paints them once.
 */
final class ReferenceLayer extends Group {
  private final RasterView picture = new RasterView();
  private final Seen<Content> content = new Seen<>();

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
    if (!content.changesTo(next)) {
      return;
    }
    setVisible(!next.references().isEmpty());
    if (isVisible()) {
      picture.resize(frame.width(), frame.height(), scale);
      paint(picture.raster(), next, session.run().isCurve());
      picture.repainted();
    }
  }

  private static void paint(Raster raster, Content shown, boolean onCurve) {
    raster.fill(0);
    Frame plotted = shown.frame();
    Frame frame = new Frame(plotted.view(), raster.width(), raster.height());
    double size = shown.scale() * Viewport.markSize(plotted);
    Trail trail = new Trail(raster.width(), raster.height(), size, shown.marks());
    for (Reference reference : shown.references()) {
      Corners corners = Corners.of(reference.trajectory(), onCurve);
      trail.paintReference(raster, corners, reference.look(), frame);
    }
  }
}
