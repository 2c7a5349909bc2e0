package downhill.core.raster;

import downhill.core.descent.Trajectory;
import downhill.core.geometry.Frame;

/**
 * Lays the path of a descent over a picture: lines from iterate to iterate, the travelled part
 * wider than the part ahead, a dot on each iterate, and a thin edge under all of it. Where the path
 * leaves the picture it runs out of it. Iterates that are not finite interrupt it.
 *
 * <p>Kept from frame to frame, because it owns a sheet as large as the picture; not thread-safe.
 */
public final class Trail {
  private static final double STAIRS_WIDTH = 3;

  /** The widest edge that the sheets have room for. */
  static final double MOST_EDGE = 1.5;

  private final int width;
  private final int height;
  private final double scale;
  private final Strokes lines;
  private final Strokes dots;

  /**
   * A trail for pictures of one size in device pixels.
   *
   * @param scale device pixels per pixel at 720p
   */
  public Trail(int width, int height, double scale) {
    this.width = width;
    this.height = height;
    this.scale = scale;
    this.lines = new Strokes(width, height, MOST_EDGE * scale);
    this.dots = new Strokes(width, height, MOST_EDGE * scale);
  }

  /**
   * The path in the plane, on the map.
   *
   * @param frame lays the plane out on the raster, in device pixels
   * @param cursor the ball's place: 2.5 is half of the way from iterate 2 to iterate 3
   */
  public void paint(Raster raster, Trajectory trajectory, Frame frame, double cursor, Tones tones) {
    ink(Polyline.inPlane(trajectory, frame), lines, PathLook.WIDTH).draw(cursor);
    paint(lines, raster, tones);
  }

  /**
   * The staircase on the curve of one variable: level from the iterate to the next x, then down or
   * up to the curve.
   *
   * @param frame lays x and f out on the raster, in device pixels
   */
  public void paintStairs(
      Raster raster, Trajectory trajectory, Frame frame, double cursor, Tones tones) {
    double step = Math.floor(cursor);
    ink(Polyline.stairs(trajectory, frame), dots, STAIRS_WIDTH).draw(2 * step + (cursor - step));
    paint(lines, raster, tones);
    paint(dots, raster, tones);
  }

  private void paint(Strokes strokes, Raster raster, Tones tones) {
    strokes.paint(raster, tones.edge(), tones.edgeWidth() * scale);
    strokes.paint(raster, tones.path());
    strokes.clear();
  }

  private PathInk ink(Polyline path, Strokes sheetOfDots, double lineWidth) {
    PathInk.Size size =
        new PathInk.Size(lineWidth * scale, PathLook.DOT_RADIUS * scale, width, height);
    return new PathInk(path, lines, sheetOfDots, size);
  }
}
