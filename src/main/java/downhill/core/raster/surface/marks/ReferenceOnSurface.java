package downhill.core.raster.surface.marks;

import downhill.core.descent.Trajectory;
import downhill.core.raster.DashedPen;
import downhill.core.raster.Pen;
import downhill.core.raster.Raster;
import downhill.core.raster.Viewport;
import downhill.core.raster.colour.Marks;
import downhill.core.raster.path.Journey;
import downhill.core.raster.path.PathLook;
import downhill.core.raster.path.Reference;
import downhill.core.raster.surface.space.Spot;

/** Paints the path of a run to compare with, as far as it is seen. */
public final class ReferenceOnSurface {
  private ReferenceOnSurface() {}

  public static void paint(Raster target, Drape drape, Reference reference, Marks marks) {
    double width = marks.width(PathLook.REFERENCE_WIDTH) * drape.scale();
    Viewport view = drape.view();
    double[] dashes = reference.look().dash().lengths(drape.scale());
    Pen pen = new DashedPen(drape.strokes(), view.width(), view.height(), dashes);
    Trajectory trajectory = reference.trajectory();
    Journey whole = new Journey(trajectory, trajectory.last(), true);
    for (DrapedTrail.Piece piece : new DrapedTrail(drape, whole, width).pieces()) {
      if (piece.seen()) {
        Spot from = piece.from();
        Spot to = piece.to();
        pen.line(from.x(), from.y(), to.x(), to.y(), width * piece.share());
      }
    }
    drape.strokes().paint(target, reference.look().colour());
    drape.strokes().clear();
  }
}
