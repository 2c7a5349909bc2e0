package downhill.core.calculus;

import downhill.core.geometry.Vec2;

/** The values at a point and as far to both sides of it. */
public record ThreePoints(double here, double ahead, double behind) {
  /**
   * Round a point.
   *
   * @param aside from there to the side ahead
   */
  public static ThreePoints at(Evaluator evaluator, Vec2 point, Vec2 aside) {
    return new ThreePoints(
        evaluator.valueAt(point),
        evaluator.valueAt(point.plus(aside)),
        evaluator.valueAt(point.minus(aside)));
  }

  /** How far the values rise from the point to the lower side. */
  public double lowerRise() {
    return Math.min(ahead, behind) - here;
  }

  /** How far the values rise from the point to the higher side. */
  public double higherRise() {
    return Math.max(ahead, behind) - here;
  }

  /** By how much the value changes to the side where it changes less. */
  public double lesserChange() {
    return Math.min(Math.abs(ahead - here), Math.abs(behind - here));
  }

  /** The sum of the rises to both sides. */
  public double rises() {
    return ahead - here + (behind - here);
  }
}
