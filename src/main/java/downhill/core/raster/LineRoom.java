package downhill.core.raster;

import downhill.core.analysis.HeightField;
import downhill.core.analysis.Levels;
import downhill.core.geometry.Domain;

/** What a contour line does at the place of a number: its direction, its bend, its neighbours. */
final class LineRoom {
  private final HeightField field;
  private final Levels levels;
  private final PixelFrame frame;

  LineRoom(HeightField field, Levels levels, PixelFrame frame) {
    this.field = field;
    this.levels = levels;
    this.frame = frame;
  }

  /** The direction of the line, clockwise, −π/2…π/2, from differences over ± the given reach. */
  double angle(double x, double y, double reach) {
    double right = at(x + reach, y) - at(x - reach, y);
    double down = at(x, y + reach) - at(x, y - reach);
    double angle = Math.atan2(right, -down);
    return angle > Math.PI / 2 ? angle - Math.PI : angle < -Math.PI / 2 ? angle + Math.PI : angle;
  }

  /** How far, in pixels, the line is from the ends of the number; NaN beside a hole. */
  double bend(ContourLabel label) {
    double dx = Math.cos(label.angle()) * label.width() / 2;
    double dy = Math.sin(label.angle()) * label.width() / 2;
    double slope = slope(label);
    double before = Math.abs(at(label.x() - dx, label.y() - dy) - label.level());
    double after = Math.abs(at(label.x() + dx, label.y() + dy) - label.level());
    return Math.max(before, after) / slope;
  }

  /** How far down, in pixels, the line is at so much from both ends of a level number. */
  double bow(ContourLabel label, double beyond) {
    double reach = label.width() / 2 + beyond;
    double dx = Math.cos(label.angle()) * reach;
    double dy = Math.sin(label.angle()) * reach;
    double ends = at(label.x() - dx, label.y() - dy) + at(label.x() + dx, label.y() + dy);
    double bow = (label.level() - ends / 2) / rise(label) * label.height();
    return Double.isFinite(bow) ? bow : 0;
  }

  /** Whether no other line passes through the number. */
  boolean isClear(ContourLabel label, int level) {
    double dx = -Math.sin(label.angle()) * label.height() * 0.75;
    double dy = Math.cos(label.angle()) * label.height() * 0.75;
    return isNext(at(label.x() + dx, label.y() + dy), level)
        && isNext(at(label.x() - dx, label.y() - dy), level);
  }

  private boolean isNext(double value, int level) {
    int band = levels.band(value);
    return band == level || band == level + 1;
  }

  private double slope(ContourLabel label) {
    return Math.abs(rise(label)) / label.height();
  }

  /** From the upper to the lower edge of the number. */
  private double rise(ContourLabel label) {
    double dx = -Math.sin(label.angle()) * label.height() / 2;
    double dy = Math.cos(label.angle()) * label.height() / 2;
    return at(label.x() + dx, label.y() + dy) - at(label.x() - dx, label.y() - dy);
  }

  private double at(double x, double y) {
    Domain domain = field.grid().domain();
    double columns = field.grid().columns() - 1;
    double rows = field.grid().rows() - 1;
    return field.interpolated(
        domain.x().at(frame.column(x) / columns), domain.y().at(frame.row(y) / rows));
  }
}
