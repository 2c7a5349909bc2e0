package downhill.core.raster.path;

import downhill.core.raster.Raster;

/** A filled arrow head: an isosceles triangle with an edge round it. */
public record Dart(
    double tipX, double tipY, double wayX, double wayY, double length, double width) {
  /** Paints the head; the way is its unit direction in pixels, rows downward. */
  public void paint(Raster raster, int fill, int edge, double edgeWidth, double alpha) {
    double reach = length + width + edgeWidth;
    int left = (int) Math.max(0, tipX - reach);
    int right = (int) Math.min(raster.width(), tipX + reach);
    int bottom = (int) Math.min(raster.height(), tipY + reach);
    for (int row = (int) Math.max(0, tipY - reach); row < bottom; row++) {
      for (int column = left; column < right; column++) {
        double outside = outside(column + 0.5 - tipX, row + 0.5 - tipY);
        raster.cover(column, row, edge, alpha * Math.min(1, edgeWidth + 0.5 - outside));
        raster.cover(column, row, fill, alpha * Math.min(1, 0.5 - outside));
      }
    }
  }

  /** How far a place beside the tip is outside the triangle; negative inside. */
  private double outside(double x, double y) {
    double behind = -(x * wayX + y * wayY);
    double aside = Math.abs(x * wayY - y * wayX);
    double slant = Math.hypot(length, width / 2);
    double side = (aside * length - behind * width / 2) / slant;
    return Math.max(side, behind - length);
  }
}
