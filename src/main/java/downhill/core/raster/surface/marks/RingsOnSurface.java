package downhill.core.raster.surface.marks;

import downhill.core.geometry.Vec2;
import downhill.core.raster.Raster;
import downhill.core.raster.Strokes;
import downhill.core.raster.colour.Argb;
import downhill.core.raster.colour.Marks;
import downhill.core.raster.path.PathLook;
import downhill.core.raster.surface.space.Spot;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/** Paints rings that lie flat on the surface round its minimizers. */
public final class RingsOnSurface {
  private static final double WIDTH = 1.9;
  private static final int SIDES = 36;

  private RingsOnSurface() {}

  public static void paint(Raster target, Drape drape, List<Vec2> minimizers, int argb) {
    paint(target, drape, minimizers, true, argb);
    paint(target, drape, minimizers, false, Argb.translucent(argb, PathLook.HIDDEN));
  }

  /**
   * Those in a pit or behind a ridge are faint, as the path is there. Seen so flat that nothing is
   * left of the inside, they would be stains on what hides them, and are left out.
   */
  private static void paint(
      Raster target, Drape drape, List<Vec2> minimizers, boolean seen, int argb) {
    Strokes strokes = drape.strokes();
    for (Vec2 place : minimizers) {
      double height = drape.shape().surfaceAt(place.x(), place.y());
      if (Double.isFinite(height) && drape.isSeen(drape.on(place)) == seen) {
        List<Spot> ring = ring(drape, place, height);
        if (seen || isOpen(ring, WIDTH * drape.scale())) {
          collect(strokes, ring, WIDTH * drape.scale());
        }
      }
    }
    strokes.paint(target, argb);
    strokes.clear();
  }

  private static List<Spot> ring(Drape drape, Vec2 place, double height) {
    double x = drape.shape().modelX(place.x());
    double y = drape.shape().modelY(place.y());
    double unit = drape.projection().pixelsPerUnit(drape.projection().depth(x, y, height));
    double radius = Marks.RING * drape.scale() / unit;
    return IntStream.rangeClosed(0, SIDES)
        .mapToDouble(i -> 2 * Math.PI * i / SIDES)
        .mapToObj(
            angle ->
                drape
                    .projection()
                    .spot(x + radius * Math.cos(angle), y + radius * Math.sin(angle), height))
        .toList();
  }

  /** Whether more than the line's own width is seen of the inside. */
  private static boolean isOpen(List<Spot> ring, double width) {
    DoubleSummaryStatistics rows = ring.stream().mapToDouble(Spot::y).summaryStatistics();
    return rows.getMax() - rows.getMin() > 2 * width;
  }

  private static void collect(Strokes strokes, List<Spot> ring, double width) {
    for (int i = 1; i < ring.size(); i++) {
      Spot from = ring.get(i - 1);
      Spot to = ring.get(i);
      strokes.line(from.x(), from.y(), to.x(), to.y(), width);
    }
  }
}
