package downhill.core.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the local quadratic model of two variables looks like. */
public enum Shape {
  /** Bends up about as much everywhere. */
  ROUND,
  OVAL,
  /** Bends up, 10 times or more as much across as along. */
  VALLEY,
  /** Bends up across and is flat along. */
  TROUGH,
  /** Bends up across and falls evenly along. */
  CHUTE,
  /** Bends up one way and down the other. */
  SADDLE,
  /** Bends down, or down and not at all. */
  HILL,
  /** Falls evenly. */
  SLOPE,
  LEVEL;

  private static final double ROUND_BELOW = 1.25;
  private static final double VALLEY_FROM = 10;

  /** Of two axes, the larger λ first; empty where one is not known. */
  static Optional<Shape> of(List<Bending> axes) {
    return axes.stream().allMatch(Bending::isKnown)
        ? Optional.of(of(axes.get(0), axes.get(1)))
        : Optional.empty();
  }

  private static Shape of(Bending most, Bending least) {
    boolean isHigh = most.curvature() <= 0;
    if (least.curvature() < 0) {
      return isHigh ? HILL : SADDLE;
    }
    if (isHigh) {
      return most.sloping() || least.sloping() ? SLOPE : LEVEL;
    }
    if (least.curvature() == 0) {
      return least.sloping() ? CHUTE : TROUGH;
    }
    return ofBowl(most.curvature() / least.curvature());
  }

  private static Shape ofBowl(double condition) {
    if (condition < ROUND_BELOW) {
      return ROUND;
    }
    return isNarrow(condition) ? VALLEY : OVAL;
  }

  /** Whether a bowl of this condition number λmax/λmin is a valley, and no oval. */
  public static boolean isNarrow(double condition) {
    return condition >= VALLEY_FROM;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
