package downhill.core.raster.surface.marks;

import downhill.core.geometry.Vec2;
import downhill.core.raster.Raster;
import downhill.core.raster.Strokes;
import downhill.core.raster.colour.Argb;
import downhill.core.raster.colour.Marks;
import downhill.core.raster.path.PathLook;
import downhill.core.raster.surface.space.Spot;
import java.util.List;

/** Paints rings that lie flat on the surface round its minimizers. */
public final class RingsOnSurface {
  private static final double WIDTH = 1.9;
  private static final int SIDES = 36;

  private RingsOnSurface() {}

  public static void paint(Raster target, Drape drape, List<Vec2> minimizers, int argb) {
    paint(target, drape, minimizers, true, argb);
    paint(target, drape, minimizers, false, Argb.translucent(argb, PathLook.HIDDEN));
  }

  /** Those in a pit or behind a ridge are faint, as the path is there. */
  private static void paint(
      Raster target, Drape drape, List<Vec2> minimizers, boolean seen, int argb) {
    Strokes strokes = drape.strokes();
    for (Vec2 place : minimizers) {
      double height = drape.shape().surfaceAt(place.x(), place.y());
      if (Double.isFinite(height) && drape.isSeen(drape.on(place)) == seen) {
        collect(strokes, drape, place, height);
      }
    }
    strokes.paint(target, argb);
    strokes.clear();
  }

  private static void collect(Strokes strokes, Drape drape, Vec2 place, double height) {
    double x = drape.shape().modelX(place.x());
    double y = drape.shape().modelY(place.y());
    double unit = drape.projection().pixelsPerUnit(drape.projection().depth(x, y, height));
    double radius = Marks.RING * drape.scale() / unit;
    Spot last = drape.projection().spot(x + radius, y, height);
    for (int i = 1; i <= SIDES; i++) {
      double angle = 2 * Math.PI * i / SIDES;
      Spot next =
          drape
              .projection()
              .spot(x + radius * Math.cos(angle), y + radius * Math.sin(angle), height);
      strokes.line(last.x(), last.y(), next.x(), next.y(), WIDTH * drape.scale());
      last = next;
    }
  }
}
