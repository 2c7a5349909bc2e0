package downhill.core.raster.map;

import downhill.core.analysis.HeightField;
import downhill.core.analysis.Levels;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;

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
    TurnedBox box = label.room();
    double before = Math.abs(at(box.along(-box.width() / 2)) - label.level());
    double after = Math.abs(at(box.along(box.width() / 2)) - label.level());
    return Math.max(before, after) / (Math.abs(rise(box)) / box.height());
  }

  /** How far down, in pixels, the line is at so much from both ends of a level number. */
  double bow(ContourLabel label, double beyond) {
    TurnedBox box = label.room();
    double reach = box.width() / 2 + beyond;
    double ends = at(box.along(-reach)) + at(box.along(reach));
    double bow = (label.level() - ends / 2) / rise(box) * box.height();
    return Double.isFinite(bow) ? bow : 0;
  }

  /** Whether no other line passes through the number. */
  boolean isClear(ContourLabel label, int level) {
    TurnedBox box = label.room();
    double beyond = box.height() * 0.75;
    return isNext(at(box.below(beyond)), level) && isNext(at(box.below(-beyond)), level);
  }

  private boolean isNext(double value, int level) {
    int band = levels.band(value);
    return band == level || band == level + 1;
  }

  /** From the upper to the lower edge of the number. */
  private double rise(TurnedBox box) {
    return at(box.below(box.height() / 2)) - at(box.below(-box.height() / 2));
  }

  private double at(Vec2 pixel) {
    return at(pixel.x(), pixel.y());
  }

  private double at(double x, double y) {
    Domain domain = field.grid().domain();
    double columns = field.grid().columns() - 1;
    double rows = field.grid().rows() - 1;
    return field.interpolated(
        domain.x().at(frame.column(x) / columns), domain.y().at(frame.row(y) / rows));
  }
}
