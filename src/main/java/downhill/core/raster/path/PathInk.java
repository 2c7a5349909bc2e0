package downhill.core.raster.path;

import downhill.core.geometry.Clip;
import downhill.core.raster.Pen;
import downhill.core.raster.Strokes;

/**
 * Draws a path of up to thousands of steps in bounded time. Moves of a fraction of a pixel are
 * joined; a line that was drawn before, as in an oscillation, is not drawn again; and when the
 * picture has been covered several times over, the steps farthest from the cursor are left out.
 */
final class PathInk {
  /** In pixels. */
  private static final double SMALLEST_MOVE = 0.3;

  /** More different dots than this would cover the picture. */
  private static final int MOST_DOTS = 2000;

  /** How often the area of the picture may be drawn. */
  private static final double MOST_LAYERS = 4;

  private final Polyline path;
  private final Pen lines;
  private final Strokes dots;
  private final Size size;
  private final Clip clip;
  private final DrawnLines drawn = new DrawnLines();
  private double area;

  /** Widths of line, thinnest line and dot and the picture's size, all in device pixels. */
  record Size(double line, double least, double dotRadius, int width, int height) {
    boolean holds(double x, double y) {
      return x >= 0 && x <= width && y >= 0 && y <= height;
    }
  }

  PathInk(Polyline path, Pen lines, Strokes dots, Size size) {
    this.path = path;
    this.lines = lines;
    this.dots = dots;
    this.size = size;
    this.clip = new Clip(size.width(), size.height());
    this.area = MOST_LAYERS * size.width() * size.height();
  }

  /** How often the area of the picture has been drawn, all lines taken together. */
  double layers() {
    return MOST_LAYERS - area / (size.width() * size.height());
  }

  /**
   * @param cursor in corners of the path: 2.5 is half of the way from corner 2 to corner 3
   * @param ahead whether to draw what lies ahead of it
   */
  void draw(double cursor, boolean ahead) {
    double place = Math.max(0, Math.min(path.last(), cursor));
    int before = (int) Math.min(place, Math.max(0, path.last() - 1));
    int after = Math.min(before + 1, path.last());
    double share = place - before;
    double x = path.x(before) + share * (path.x(after) - path.x(before));
    double y = path.y(before) + share * (path.y(after) - path.y(before));
    draw(x, y, before, -1, 1);
    if (ahead) {
      draw(x, y, after, 1, PathLook.AHEAD);
    }
    drawDots(place, ahead ? path.last() : place);
  }

  /** Draws all of the path alike, without dots. */
  void drawLines() {
    draw(path.x(path.last()), path.y(path.last()), path.last(), -1, 1);
  }

  /** Draws from a point along the corners in one direction. */
  private void draw(double x, double y, int first, int direction, double share) {
    double fromX = x;
    double fromY = y;
    for (int i = first; i >= 0 && i <= path.last() && area > 0; i += direction) {
      double toX = path.x(i);
      double toY = path.y(i);
      boolean moved =
          !(Math.abs(toX - fromX) + Math.abs(toY - fromY) < SMALLEST_MOVE)
              || i == 0
              || i == path.last();
      if (moved) {
        line(fromX, fromY, toX, toY, share);
        fromX = toX;
        fromY = toY;
      }
    }
  }

  private void line(double x0, double y0, double x1, double y1, double share) {
    boolean passing = !size.holds(x0, y0) && !size.holds(x1, y1);
    double wide = Math.max(size.least(), size.line() * (passing ? PathLook.OUTSIDE : share));
    if (clip.cut(x0, y0, x1, y1, 2 * size.line())
        && drawn.add(clip.x0(), clip.y0(), clip.x1(), clip.y1())) {
      lines.line(x0, y0, x1, y1, wide);
      double length = Math.hypot(clip.x1() - clip.x0(), clip.y1() - clip.y0());
      area -= (length + wide) * (wide + size.line());
    }
  }

  private void drawDots(double cursor, double end) {
    int stride = path.stride();
    double apart = PathLook.DOTS_APART * size.dotRadius();
    int left = MOST_DOTS;
    for (int i = 0; i <= end && left > 0; i += stride) {
      boolean crowded = distance(i, i - stride) < apart || distance(i, i + stride) < apart;
      if (!crowded && size.holds(path.x(i), path.y(i)) && isNew(i)) {
        dots.disc(
            path.x(i),
            path.y(i),
            i <= cursor ? size.dotRadius() : PathLook.DOT_AHEAD * size.dotRadius());
        left--;
      }
    }
  }

  private boolean isNew(int i) {
    return drawn.add(path.x(i), path.y(i), path.x(i), path.y(i));
  }

  private double distance(int corner, int other) {
    return other < 0 || other > path.last()
        ? Double.POSITIVE_INFINITY
        : Math.hypot(path.x(corner) - path.x(other), path.y(corner) - path.y(other));
  }
}
