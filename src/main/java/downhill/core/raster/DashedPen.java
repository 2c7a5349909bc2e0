package downhill.core.raster;

import downhill.core.geometry.Clip;
import downhill.core.geometry.Vec2;

/**
 * Draws lines in dashes that run on from line to line; what is outside the sheet counts for
 * nothing, so that a line to 1e300 has as many dashes as are seen.
 */
public final class DashedPen implements Pen {
  private final Strokes strokes;
  private final Clip clip;
  private final double[] lengths;
  private int part;
  private double left;

  /**
   * @param strokes the sheet, and its size in pixels
   * @param lengths in pixels, of dash and gap in turns, above 0; none: the line has no gaps
   */
  public DashedPen(Strokes strokes, int width, int height, double... lengths) {
    this.strokes = strokes;
    this.clip = new Clip(width, height);
    this.lengths = lengths.length == 0 ? new double[] {Double.MAX_VALUE} : lengths.clone();
    this.left = this.lengths[0];
  }

  @Override
  public void line(double x0, double y0, double x1, double y1, double width) {
    if (!clip.cut(x0, y0, x1, y1, width)) {
      return;
    }
    Vec2 first = clip.first();
    Vec2 way = clip.last().minus(first);
    double length = way.norm();
    double done = 0;
    while (done < length) {
      double taken = Math.min(left, length - done);
      double end = done + taken;
      if (part % 2 == 0) {
        Vec2 from = first.plus(way.times(done / length));
        Vec2 to = first.plus(way.times(end / length));
        strokes.line(from.x(), from.y(), to.x(), to.y(), width);
      }
      advance(taken);
      done = end;
    }
  }

  private void advance(double by) {
    left -= by;
    if (!(left > 0)) {
      part = (part + 1) % lengths.length;
      left = lengths[part];
    }
  }
}
