package downhill.core.raster;

import downhill.core.geometry.Clip;
import downhill.core.raster.colour.Argb;
import java.util.Arrays;

/**
 * Anti-aliased lines, discs and rings, collected before they are painted: a sheet holds for each
 * pixel the signed distance to the nearest stroke,
 *
 * <pre>s = minimum over the strokes of (distance of the pixel's centre − half the width),</pre>
 *
 * and paint covers the pixel by {@code ½ − s}, limited to 0…1. So joints and strokes drawn a
 * thousand times over each other keep their smooth border, and an edge round all of them is the
 * same sheet painted wider. All lengths are in pixels of the raster, pixel centres at halves.
 */
public final class Strokes implements Pen {
  private static final float FAR = Float.MAX_VALUE;

  private final int width;
  private final int height;
  private final double margin;
  private final float[] distances;
  private final Clip clip;

  /** By row, the first and the last column of the strokes. */
  private final int[] lefts;

  private final int[] rights;
  private int top;
  private int bottom;

  /**
   * An empty sheet of so many columns and rows.
   *
   * @param edge the widest edge round the strokes that will be painted
   */
  public Strokes(int width, int height, double edge) {
    this.width = width;
    this.height = height;
    this.margin = edge + 0.5;
    this.distances = new float[width * height];
    this.clip = new Clip(width, height);
    this.lefts = new int[height];
    this.rights = new int[height];
    Arrays.fill(distances, FAR);
    Arrays.fill(lefts, width);
    Arrays.fill(rights, -1);
    top = height;
    bottom = -1;
  }

  /**
   * A line with round ends; parts outside the sheet, and lines to points not finite, are nothing.
   */
  @Override
  public void line(double x0, double y0, double x1, double y1, double lineWidth) {
    double radius = radius(lineWidth);
    double reach = radius + margin;
    if (clip.cut(x0, y0, x1, y1, reach + 1)) {
      capsule(clip.x0(), clip.y0(), clip.x1() - clip.x0(), clip.y1() - clip.y0(), radius, reach);
    }
  }

  /** A filled circle. */
  public void disc(double x, double y, double radius) {
    ring(x, y, 0, 2 * radius);
  }

  /** A circle, its line centred on the radius. */
  public void ring(double x, double y, double radius, double lineWidth) {
    double half = radius(lineWidth);
    double reach = radius + half + margin;
    if (!(x > -reach && x < width + reach && y > -reach && y < height + reach)) {
      return;
    }
    int lowest = last(y + reach, height);
    for (int row = first(y - reach); row <= lowest; row++) {
      double dy = row + 0.5 - y;
      double chord = Math.sqrt(Math.max(0, reach * reach - dy * dy));
      int end = last(x + chord, width);
      for (int column = first(x - chord); column <= end; column++) {
        double off = column + 0.5 - x;
        double distance = Math.sqrt(off * off + dy * dy);
        lower(row * width + column, Math.abs(distance - radius) - half);
      }
      include(first(x - chord), end, row);
    }
  }

  /** Paints all strokes with a straight ARGB colour. */
  public void paint(Raster raster, int argb) {
    paint(raster, argb, 0);
  }

  /** Paints all strokes wider by an edge on each side. */
  public void paint(Raster raster, int argb, double edge) {
    paint(raster, argb, edge, 0, 0);
  }

  /** Paints all strokes wider by an edge, and moved by whole pixels, neither of them negative. */
  public void paint(Raster raster, int argb, double edge, int right, int down) {
    double alpha = Argb.alpha(argb);
    int[] pixels = raster.pixels();
    int move = down * width + right;
    for (int row = top; row <= Math.min(bottom, height - 1 - down); row++) {
      int end = row * width + Math.min(rights[row], width - 1 - right);
      for (int i = row * width + lefts[row]; i <= end; i++) {
        double cover = edge + 0.5 - distances[i];
        if (cover > 0) {
          pixels[i + move] = Argb.over(pixels[i + move], argb, alpha * Math.min(1, cover));
        }
      }
    }
  }

  /**
   * Paints all strokes with a straight ARGB colour, and an edge of another on each side of them.
   */
  public void paint(Raster raster, int argb, int edgeArgb, double edge) {
    double alpha = Argb.alpha(argb);
    double edgeAlpha = Argb.alpha(edgeArgb);
    int[] pixels = raster.pixels();
    for (int row = top; row <= bottom; row++) {
      for (int i = row * width + lefts[row]; i <= row * width + rights[row]; i++) {
        float distance = distances[i];
        if (distance < edge + 0.5) {
          int below = pixels[i];
          if (distance > -0.5 || alpha < 1) {
            below = Argb.over(below, edgeArgb, edgeAlpha * Math.min(1, edge + 0.5 - distance));
          }
          pixels[i] =
              distance < 0.5 ? Argb.over(below, argb, alpha * Math.min(1, 0.5 - distance)) : below;
        }
      }
    }
  }

  /** Takes all strokes away. */
  public void clear() {
    for (int row = top; row <= bottom; row++) {
      if (lefts[row] <= rights[row]) {
        Arrays.fill(distances, row * width + lefts[row], row * width + rights[row] + 1, FAR);
      }
      lefts[row] = width;
      rights[row] = -1;
    }
    top = height;
    bottom = -1;
  }

  /** Half the width; a line thinner than a pixel covers its middle by as much as it is wide. */
  private static double radius(double lineWidth) {
    return lineWidth < 1 ? lineWidth - 0.5 : lineWidth / 2;
  }

  private void capsule(double x, double y, double dx, double dy, double radius, double reach) {
    double length = Math.sqrt(dx * dx + dy * dy);
    double ux = length > 0 ? dx / length : 1;
    double uy = length > 0 ? dy / length : 0;
    double slant = Math.abs(uy) > 1e-9 ? ux / uy : 0;
    double spread = Math.abs(uy) > 1e-9 ? reach / Math.abs(uy) : width + height + 4 * reach;
    double from = x + Math.min(0, dx) - reach;
    double to = x + Math.max(0, dx) + reach;
    float stepAlong = (float) ux;
    float stepAcross = (float) uy;
    float last = (float) length;
    float half = (float) radius;
    int lowest = last(y + Math.max(0, dy) + reach, height);
    for (int row = first(y + Math.min(0, dy) - reach); row <= lowest; row++) {
      double middle = x + (row + 0.5 - y) * slant;
      int start = first(Math.max(from, middle - spread));
      int end = last(Math.min(to, middle + spread), width);
      include(start, end, row);
      float along = (float) ((start + 0.5 - x) * ux + (row + 0.5 - y) * uy);
      float across = (float) ((start + 0.5 - x) * uy - (row + 0.5 - y) * ux);
      int index = row * width + start;
      for (int i = 0; i <= end - start; i++) {
        float distance = fromAxis(along + i * stepAlong, across + i * stepAcross, last) - half;
        if (distance < distances[index + i]) {
          distances[index + i] = distance;
        }
      }
    }
  }

  private static float fromAxis(float along, float across, float length) {
    float beyond = along < 0 ? along : along > length ? along - length : 0;
    return beyond == 0 ? Math.abs(across) : (float) Math.sqrt(beyond * beyond + across * across);
  }

  private void lower(int index, double distance) {
    if (distance < distances[index]) {
      distances[index] = (float) distance;
    }
  }

  private void include(int start, int end, int row) {
    if (start <= end) {
      lefts[row] = Math.min(lefts[row], start);
      rights[row] = Math.max(rights[row], end);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
    }
  }

  private static int first(double from) {
    return Math.max(0, (int) Math.ceil(from - 0.5));
  }

  private static int last(double to, int size) {
    return Math.min(size - 1, (int) Math.floor(to - 0.5));
  }
}
