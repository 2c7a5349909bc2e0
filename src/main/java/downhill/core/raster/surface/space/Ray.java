package downhill.core.raster.surface.space;

import downhill.core.geometry.Vec2;
import java.util.Optional;

/** The line of sight through a pixel, and where it first meets the block. */
public final class Ray {
  private static final double STEPS_PER_CELL = 2;

  /** So that rounding does not lose the rays that start on the cut. */
  private static final double JUST_UNDER_TOP = SurfaceShape.TOP - 1e-9;

  /** A little below the base, so that rounding does not lose the floor of a hole. */
  private static final double BELOW = SurfaceShape.BASE - 1e-3;

  private static final int HALVINGS = 48;

  private final SurfaceShape shape;
  private final double[] start;
  private final double[] step;
  private final int steps;
  private final boolean meets;

  public Ray(SurfaceShape shape, Projection projection, double px, double py) {
    this.shape = shape;
    double top = projection.depthAtHeight(py, JUST_UNDER_TOP);
    double base = projection.depthAtHeight(py, BELOW);
    this.meets = top > 0 && base > 0;
    this.start = meets ? projection.point(px, py, top) : new double[3];
    double[] end = meets ? projection.point(px, py, base) : new double[3];
    this.step = new double[] {end[0] - start[0], end[1] - start[1], end[2] - start[2]};
    double cellsX = Math.abs(step[0]) / (2 * shape.halfX()) * shape.columns();
    double cellsY = Math.abs(step[1]) / (2 * shape.halfY()) * shape.rows();
    this.steps = (int) Math.min(1e5, 16 + STEPS_PER_CELL * Math.max(cellsX, cellsY));
  }

  /**
   * The place of the surface, the cut or a hole's floor that is met first; empty beside it and on a
   * wall.
   */
  public Optional<Vec2> place() {
    double before = Double.NaN;
    double last = Double.NaN;
    for (int i = 0; meets && i <= steps; i++) {
      double gap = gap((double) i / steps);
      if (gap <= 0) {
        return last > 0 || i == 0 ? Optional.of(crossing(i - 1, i)) : Optional.empty();
      }
      if (last < before && last <= gap) {
        double lowest = lowest(i - 2, i);
        if (gap(lowest) <= 0) {
          return Optional.of(crossing(i - 2, lowest * steps));
        }
      }
      before = last;
      last = gap;
    }
    return Optional.empty();
  }

  /** Where the gap is smallest between two samples: a ridge may just reach the ray. */
  private double lowest(double from, double to) {
    double left = from / steps;
    double right = to / steps;
    for (int i = 0; i < HALVINGS; i++) {
      double third = (right - left) / 3;
      if (gap(left + third) < gap(right - third)) {
        right -= third;
      } else {
        left += third;
      }
    }
    return (left + right) / 2;
  }

  /** The place where the ray goes under the surface, between a sample above it and one below. */
  private Vec2 crossing(double over, double under) {
    double above = Math.max(0, over / steps);
    double below = under / steps;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (above + below) / 2;
      boolean isAbove = gap(middle) > 0;
      above = isAbove ? middle : above;
      below = isAbove ? below : middle;
    }
    return at(below);
  }

  /** How far the ray is above the surface at a share of its way; NaN beside it. */
  private double gap(double share) {
    Vec2 place = at(share);
    double ground = shape.surfaceAt(place.x(), place.y());
    boolean hole = Double.isNaN(ground) && shape.domain().contains(place);
    return start[2] + share * step[2] - (hole ? SurfaceShape.BASE : ground);
  }

  private Vec2 at(double share) {
    return shape.place(start[0] + share * step[0], start[1] + share * step[1]);
  }
}
