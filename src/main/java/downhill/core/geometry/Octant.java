package downhill.core.geometry;

import java.util.Locale;
import java.util.Optional;

/** The eight directions of a map, from that of x, an eighth of a turn from one to the next. */
public enum Octant {
  RIGHT,
  UPPER_RIGHT,
  UP,
  UPPER_LEFT,
  LEFT,
  LOWER_LEFT,
  DOWN,
  LOWER_RIGHT;

  private static final double EIGHTH = Math.PI / 4;

  /** The nearest to that of a displacement; empty where it has no length. */
  public static Optional<Octant> of(Vec2 displacement) {
    int eighths = (int) Math.round(Math.atan2(displacement.y(), displacement.x()) / EIGHTH);
    return displacement.norm() > 0
        ? Optional.of(values()[Math.floorMod(eighths, values().length)])
        : Optional.empty();
  }

  /** {@code upper-right}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
