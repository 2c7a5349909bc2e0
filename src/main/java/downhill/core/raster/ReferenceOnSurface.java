package downhill.core.raster;

import downhill.core.descent.Trajectory;

/** Paints the path of a run to compare with, as far as it is seen. */
final class ReferenceOnSurface {
  private ReferenceOnSurface() {}

  static void paint(Raster target, Drape drape, Reference reference, Marks marks) {
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
