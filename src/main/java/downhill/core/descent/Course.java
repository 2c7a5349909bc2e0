package downhill.core.descent;

import downhill.core.geometry.Vec2;
import java.util.Optional;

/** How a path goes on where it comes to an iterate: its last step beside the one before. */
public record Course(Turn turn, Pace pace) {
  /** Steps that differ in direction by less than this are seen as one line. */
  private static final double STRAIGHT = Math.cos(Math.toRadians(10));

  /** A step within this of the opposite direction goes straight back. */
  private static final double ON_LINE = Math.cos(Math.toRadians(1));

  /** Steps whose lengths differ by less are seen as equal. */
  private static final double EVEN = 0.01;

  /** By the angle between the two steps. */
  public enum Turn {
    /** Less than 10°. */
    STRAIGHT,
    /** 10° to 90°. */
    BEND,
    /** More than 90°, as when the steps cross a valley. */
    ZIGZAG,
    /** More than 179°: the steps lead to and fro on one line. */
    BACK;

    private static Turn of(double cosine) {
      if (cosine >= 0) {
        return cosine > Course.STRAIGHT ? STRAIGHT : BEND;
      }
      return cosine < -Course.ON_LINE ? BACK : ZIGZAG;
    }
  }

  /** By the ratio of their lengths. */
  public enum Pace {
    LONGER,
    EVEN,
    SHORTER;

    private static Pace of(double ratio) {
      if (Math.abs(ratio - 1) < Course.EVEN) {
        return EVEN;
      }
      return ratio > 1 ? LONGER : SHORTER;
    }
  }

  /**
   * The course at x_step; empty before the second step, and where one of the two has no length that
   * is a number.
   */
  public static Optional<Course> at(Trajectory trajectory, int step) {
    if (step < 2) {
      return Optional.empty();
    }
    Vec2 now = trajectory.position(step).minus(trajectory.position(step - 1));
    Vec2 before = trajectory.position(step - 1).minus(trajectory.position(step - 2));
    return of(before, now);
  }

  static Optional<Course> of(Vec2 before, Vec2 now) {
    double first = before.norm();
    double second = now.norm();
    if (!isLength(first) || !isLength(second)) {
      return Optional.empty();
    }
    double cosine = before.times(1 / first).dot(now.times(1 / second));
    return Optional.of(new Course(Turn.of(cosine), Pace.of(second / first)));
  }

  /** Whether one can be divided by it. */
  private static boolean isLength(double length) {
    return length >= Double.MIN_NORMAL && length < Double.POSITIVE_INFINITY;
  }
}
