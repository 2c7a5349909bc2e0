package downhill.core.raster.path;

import downhill.core.descent.Trajectory;
import downhill.core.geometry.Vec2;

/**
 * The corners of the line that shows a descent, in coordinates of the function: its iterates in the
 * plane, or a staircase on the curve of one variable, which goes level from each iterate to the
 * next x and then to the curve.
 *
 * @param perStep corners from one iterate to the next
 */
public record Corners(Trajectory trajectory, int perStep) {
  public static Corners of(Trajectory trajectory, boolean onCurve) {
    return onCurve ? stairs(trajectory) : inPlane(trajectory);
  }

  public static Corners inPlane(Trajectory trajectory) {
    return new Corners(trajectory, 1);
  }

  public static Corners stairs(Trajectory trajectory) {
    return new Corners(trajectory, 2);
  }

  /** The number of the one that is an iterate. */
  public int ofStep(int step) {
    return perStep * step;
  }

  public int last() {
    return ofStep(trajectory.last());
  }

  double x(int corner) {
    return trajectory.x((corner + perStep - 1) / perStep);
  }

  double y(int corner) {
    return perStep == 1 ? trajectory.y(corner) : trajectory.cost(corner / perStep);
  }

  public Vec2 at(int corner) {
    return new Vec2(x(corner), y(corner));
  }
}
