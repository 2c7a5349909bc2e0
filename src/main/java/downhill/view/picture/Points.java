package downhill.view.picture;

import downhill.core.geometry.Vec2;

/** Positions as the lists of numbers that shapes take. */
public final class Points {
  private Points() {}

  /** x and y of each in turn. */
  public static Double[] flat(Vec2... positions) {
    Double[] flat = new Double[2 * positions.length];
    for (int i = 0; i < positions.length; i++) {
      flat[2 * i] = positions[i].x();
      flat[2 * i + 1] = positions[i].y();
    }
    return flat;
  }
}
