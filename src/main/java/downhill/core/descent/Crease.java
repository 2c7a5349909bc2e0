package downhill.core.descent;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.Rounding;
import downhill.core.calculus.TernarySearch;
import downhill.core.geometry.Vec2;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The crease that a ball hops over from side to side: the cost along its bottom, g(v) = the least
 * cost within a pixel across, v pixels on. So neither how far from the crease the ball is nor that
 * it bends away tells anything.
 */
final class Crease {
  /** Than a plane, by more than rounding: a convex cost falls off so nowhere. */
  private static final double STEEPER = 1.01;

  /** Of the first pixel on each side, to find a corner in. */
  private static final int PARTS = 4;

  private final Evaluator evaluator;
  private final Vec2 middle;
  private final Vec2 along;
  private final double pixel;
  private final double here;

  /** Of a least cost: of the value itself, and of places that are rounded on the sides. */
  private final double rounding;

  private final double ahead;
  private final double behind;
  private final double farAhead;
  private final double farBehind;

  /**
   * A crease through a point, or within a pixel of it.
   *
   * @param along its unit direction
   */
  Crease(Evaluator evaluator, Vec2 point, Vec2 along, double pixel) {
    this.evaluator = evaluator;
    this.middle = point;
    this.along = along;
    this.pixel = pixel;
    here = lowest(0);
    double slope = new Sides(evaluator, pixel).steeper(here, point, along.quarterTurned());
    rounding = Math.max(Rounding.most(here), Rounding.most(slope * point.norm()));
    ahead = lowest(1) - here;
    behind = lowest(-1) - here;
    farAhead = lowest(Lengths.ASIDE) - here;
    farBehind = lowest(-Lengths.ASIDE) - here;
  }

  /** g so many pixels on. */
  private double lowest(double pixels) {
    Vec2 bottom = middle.plus(along.times(pixels * pixel));
    Vec2 across = along.quarterTurned().times(pixel);
    return TernarySearch.lowestAcross(evaluator, bottom, across);
  }

  /**
   * Whether the cost falls off along the crease, to one side or to both; not to a corner near by.
   */
  boolean fallsOff() {
    return fallsOff(1, ahead, farAhead) || fallsOff(-1, behind, farBehind);
  }

  private boolean fallsOff(int side, double near, double far) {
    return falls(near, far) && !turnsWithinAPixel(side, Math.min(near, far));
  }

  /** Whether on that side some place within a pixel is lower than those farther on. */
  private boolean turnsWithinAPixel(int side, double farther) {
    return IntStream.range(1, PARTS)
        .anyMatch(i -> lowest((double) side * i / PARTS) - here < farther - rounding);
  }

  private boolean falls(double near, double far) {
    return Math.min(near, far) < -rounding;
  }

  /** What the place is from which it falls off, if there is no slope along the crease. */
  Optional<Reason.Stuck.Kind> kind() {
    if (!isLevel()) {
      return Optional.empty();
    }
    if (falls(ahead, farAhead) && falls(behind, farBehind)) {
      return Optional.of(Reason.Stuck.Kind.SADDLE);
    }
    return fallsEverSteeper() ? Optional.of(Reason.Stuck.Kind.TERRACE) : Optional.empty();
  }

  private boolean isLevel() {
    double bends = Standstill.LEVEL * Math.min(Math.abs(ahead), Math.abs(behind));
    return Math.abs(ahead - behind) / 2 <= Math.max(rounding, bends);
  }

  private boolean fallsEverSteeper() {
    return -farAhead > -Lengths.ASIDE * STEEPER * ahead
        || -farBehind > -Lengths.ASIDE * STEEPER * behind;
  }
}
