package downhill.core.analysis;

import downhill.core.geometry.Vec2;

/**
 * A place where descents end. Several become one when they turn out to be parts of one valley.
 *
 * @see Destinations
 */
final class Destination {
  private final int number;
  private final int pass;
  private final Vec2 point;
  private final double cost;
  private final boolean lowest;
  private Destination joined = this;

  /**
   * @param number in order of discovery
   * @param pass in which it was found, 0 where it was known before
   * @param lowest whether it is lower than all round it, and not a point of a level floor
   */
  Destination(int number, int pass, Vec2 point, double cost, boolean lowest) {
    this.number = number;
    this.pass = pass;
    this.point = point;
    this.cost = cost;
    this.lowest = lowest;
  }

  int number() {
    return number;
  }

  int pass() {
    return pass;
  }

  Vec2 point() {
    return point;
  }

  double cost() {
    return cost;
  }

  boolean isLowest() {
    return lowest;
  }

  /** The one that stands for all that are joined. */
  Destination whole() {
    return joined == this ? this : joined.whole();
  }

  /** Becomes one with the other, but two lowest points stay two. */
  void join(Destination other) {
    Destination mine = whole();
    Destination its = other.whole();
    if (mine != its && !(mine.lowest && its.lowest)) {
      boolean leads = mine.lowest || !its.lowest && mine.number < its.number;
      (leads ? its : mine).joined = leads ? mine : its;
    }
  }
}
