package downhill.core.descent;

import downhill.core.geometry.Vec2;

/** The iterates of one run from its start to one of its steps. */
final class Trace {
  private final int last;
  private Iterates iterates;
  private int slot;
  private int first;
  private boolean isKept;

  /**
   * Valid until its row is overwritten, or kept.
   *
   * @param first the row of iterate 0
   */
  Trace(Iterates iterates, int slot, int first, int last) {
    this.iterates = iterates;
    this.slot = slot;
    this.first = first;
    this.last = last;
  }

  /** Copies where the last iterates are, as many as there is room for. */
  void copyLast(double[] toX, double[] toY) {
    iterates.copyPlaces(slot, row(last + 1 - toX.length), toX, toY);
  }

  /** Makes it independent of iterates that go on. */
  void keep() {
    if (!isKept) {
      iterates = iterates.copy(slot, first, last + 1);
      slot = 0;
      first = 0;
      isKept = true;
    }
  }

  /** The index of the last iterate. */
  int last() {
    return last;
  }

  private int row(int step) {
    return iterates.row(first, step);
  }

  double x(int step) {
    return iterates.x(row(step), slot);
  }

  double y(int step) {
    return iterates.y(row(step), slot);
  }

  /** Of whole iterates, as the gradients. */
  double cost(int step) {
    return iterates.cost(row(step), slot);
  }

  double gradientX(int step) {
    return iterates.gradientX(row(step), slot);
  }

  double gradientY(int step) {
    return iterates.gradientY(row(step), slot);
  }

  Vec2 gradient(int step) {
    return new Vec2(gradientX(step), gradientY(step));
  }

  Vec2 position(int step) {
    return new Vec2(x(step), y(step));
  }

  /** The length of the step that led to the iterate, from 1 on. */
  double stepLength(int step) {
    return Vec2.length(x(step) - x(step - 1), y(step) - y(step - 1));
  }

  /** The length of the longest step from one iterate to a later one. */
  double longestStep(int from, int to) {
    double longest = 0;
    for (int step = from + 1; step <= to; step++) {
      longest = Math.max(longest, stepLength(step));
    }
    return longest;
  }

  /** Whether any step went back on the one before. */
  boolean reverses() {
    return reversals(2, last()) > 0;
  }

  /** How many of the steps that led to these iterates, 2 or later, went back on the one before. */
  int reversals(int from, int to) {
    int count = 0;
    for (int step = from; step <= to; step++) {
      count += reversedAt(step) ? 1 : 0;
    }
    return count;
  }

  /** Whether the step that led to the iterate went back on the one before, from 2 on. */
  boolean reversedAt(int step) {
    return areOpposed(
        x(step) - x(step - 1),
        y(step) - y(step - 1),
        x(step - 1) - x(step - 2),
        y(step - 1) - y(step - 2));
  }

  /** Whether one step goes back on the other. */
  static boolean areOpposed(double x, double y, double otherX, double otherY) {
    return x * otherX + y * otherY < 0;
  }

  /** The length of the whole path. */
  double pathLength() {
    double sum = 0;
    for (int step = 1; step <= last; step++) {
      sum += stepLength(step);
    }
    return sum;
  }

  /** The first iterate from which all stay within the distance of the limit. */
  int arrival(Vec2 limit, double distance) {
    int step = last();
    while (step > 0 && position(step - 1).distanceTo(limit) < distance) {
      step--;
    }
    return step;
  }

  /** Whether over half of the steps to the iterate went back on the one before. */
  boolean isZigzagUntil(int step) {
    int count = reversals(2, step);
    return count > 1 && count > (step - 1) / 2.0;
  }

  /**
   * Whether any step went from one side of the point, along the direction, to the other.
   *
   * @param least how far to the other side at least
   */
  boolean crosses(Vec2 point, Vec2 direction, double least) {
    double before = position(0).minus(point).dot(direction);
    for (int step = 1; step <= last(); step++) {
      double now = position(step).minus(point).dot(direction);
      if (before * now < 0 && Math.abs(now) > least) {
        return true;
      }
      before = now;
    }
    return false;
  }

  /** The first step, from 1 on, from which each is longer than the one before, to the end. */
  int growingFrom() {
    int step = last();
    while (step > 1 && stepLength(step) > stepLength(step - 1)) {
      step--;
    }
    return step;
  }

  /** Whether the cost rises over the steps from the given one on; a cost out of range has risen. */
  boolean climbsFrom(int step) {
    int end = last();
    while (end > step && Double.isNaN(cost(end))) {
      end--;
    }
    return !(cost(end) <= cost(step - 1));
  }

  /** The iterate of least cost among the last so many. */
  int lowestOfLast(int count) {
    int lowest = last;
    for (int i = Math.max(0, last + 1 - count); i <= last; i++) {
      lowest = cost(i) < cost(lowest) ? i : lowest;
    }
    return lowest;
  }
}
