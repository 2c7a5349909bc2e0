package downhill.core.raster.path;

import downhill.core.geometry.Frame;
import downhill.core.raster.DashedPen;
import downhill.core.raster.Pen;
import downhill.core.raster.Raster;
import downhill.core.raster.Strokes;
import downhill.core.raster.colour.Argb;
import downhill.core.raster.colour.Marks;
import downhill.core.raster.colour.ReferenceLook;
import downhill.core.raster.colour.Tones;

/**
 * Lays the path of a descent over a picture: lines from iterate to iterate, the travelled part
 * wider than the part ahead, a dot on each iterate, and a thin edge under all of it. Where the path
 * leaves the picture it runs out of it. Iterates that are not finite interrupt it.
 *
 * <p>Kept from frame to frame, because it owns a sheet as large as the picture; not thread-safe.
 */
public final class Trail {
  private static final double STAIRS_WIDTH = 3;

  /** Stairs that would cover so much of the picture, as just below 2/f″, are a block. */
  private static final double SOLID = 0.5;

  /** How opaque a block of stairs is, so that the curve is seen through it. */
  private static final double VEIL = 0.4;

  /** The widest edge that the sheets have room for. */
  public static final double MOST_EDGE = 1.5;

  private final int width;
  private final int height;
  private final double scale;
  private final Marks marks;
  private final Strokes lines;
  private final Strokes dots;

  /**
   * A trail for pictures of one size in device pixels.
   *
   * @param scale device pixels per pixel at 720p
   */
  public Trail(int width, int height, double scale, Marks marks) {
    this.width = width;
    this.height = height;
    this.scale = scale;
    this.marks = marks;
    this.lines = new Strokes(width, height, MOST_EDGE * scale);
    this.dots = new Strokes(width, height, MOST_EDGE * scale);
  }

  /**
   * The path in the plane, on the map.
   *
   * @param frame lays the plane out on the raster, in device pixels
   */
  public void paint(Raster raster, Journey journey, Frame frame, Tones tones) {
    Polyline path = Polyline.of(Corners.inPlane(journey.trajectory()), frame);
    ink(path, lines, lines, PathLook.WIDTH).draw(journey.cursor(), journey.told());
    paint(lines, raster, tones, 1);
  }

  /**
   * The staircase on the curve of one variable.
   *
   * @param frame lays x and f out on the raster, in device pixels
   */
  public void paintStairs(Raster raster, Journey journey, Frame frame, Tones tones) {
    double step = Math.floor(journey.cursor());
    Polyline path = Polyline.of(Corners.stairs(journey.trajectory()), frame);
    PathInk ink = ink(path, lines, dots, STAIRS_WIDTH);
    ink.draw(path.stride() * step + (journey.cursor() - step), journey.told());
    double opacity = ink.layers() > SOLID ? VEIL : 1;
    paint(lines, raster, tones, opacity);
    paint(dots, raster, tones, opacity);
  }

  /** The whole path of another descent, thin and without dots. */
  public void paintReference(Raster raster, Corners corners, ReferenceLook look, Frame frame) {
    Polyline path = Polyline.of(corners, frame);
    Pen pen = new DashedPen(lines, width, height, look.dash().lengths(scale));
    ink(path, pen, dots, PathLook.REFERENCE_WIDTH).drawLines();
    lines.paint(raster, look.colour());
    lines.clear();
  }

  private void paint(Strokes strokes, Raster raster, Tones tones, double opacity) {
    strokes.paint(
        raster,
        Argb.translucent(tones.path(), opacity),
        Argb.translucent(tones.edge(), opacity),
        tones.edgeWidth() * scale);
    strokes.clear();
  }

  private PathInk ink(Polyline path, Pen pen, Strokes sheetOfDots, double lineWidth) {
    PathInk.Size size =
        new PathInk.Size(
            marks.width(lineWidth) * scale,
            marks.least() * scale,
            marks.dot() * scale,
            width,
            height);
    return new PathInk(path, pen, sheetOfDots, size);
  }
}
