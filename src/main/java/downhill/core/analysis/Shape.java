package downhill.core.analysis;

import java.util.List;
import java.util.Locale;

/** What the local quadratic model of two variables looks like. */
public enum Shape {
  /** Bends up about as much everywhere. */
  ROUND,
  OVAL,
  /** Bends up, 10 times or more as much across as along. */
  VALLEY,
  /** Bends up across and is flat along. */
  TROUGH,
  /** Bends up one way and down the other. */
  SADDLE,
  /** Bends down, or down and not at all. */
  HILL,
  LEVEL;

  private static final double ROUND_BELOW = 2;
  private static final double VALLEY_FROM = 10;

  /** Of two axes, the larger λ first. */
  static Shape of(List<Bending> axes) {
    double largest = axes.get(0).curvature();
    double smallest = axes.get(1).curvature();
    if (largest <= 0) {
      return smallest < 0 ? HILL : LEVEL;
    }
    if (smallest <= 0) {
      return smallest < 0 ? SADDLE : TROUGH;
    }
    double condition = largest / smallest;
    if (condition < ROUND_BELOW) {
      return ROUND;
    }
    return condition < VALLEY_FROM ? OVAL : VALLEY;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
