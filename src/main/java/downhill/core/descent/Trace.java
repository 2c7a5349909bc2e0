package downhill.core.descent;

import downhill.core.geometry.Vec2;
import java.util.Arrays;

/** The iterates of a run with cost and gradient, in primitive arrays that grow as they fill. */
final class Trace {
  private static final int FIRST_CAPACITY = 64;

  private double[] x = new double[FIRST_CAPACITY];
  private double[] y = new double[FIRST_CAPACITY];
  private double[] cost = new double[FIRST_CAPACITY];
  private double[] gradientX = new double[FIRST_CAPACITY];
  private double[] gradientY = new double[FIRST_CAPACITY];
  private int size;

  /** Forgets all, and keeps the room. */
  void clear() {
    size = 0;
  }

  void add(double x, double y, double cost, double gradientX, double gradientY) {
    if (size == this.x.length) {
      grow();
    }
    this.x[size] = x;
    this.y[size] = y;
    this.cost[size] = cost;
    this.gradientX[size] = gradientX;
    this.gradientY[size] = gradientY;
    size++;
  }

  private void grow() {
    int capacity = 2 * size;
    x = Arrays.copyOf(x, capacity);
    y = Arrays.copyOf(y, capacity);
    cost = Arrays.copyOf(cost, capacity);
    gradientX = Arrays.copyOf(gradientX, capacity);
    gradientY = Arrays.copyOf(gradientY, capacity);
  }

  /** The index of the last iterate. */
  int last() {
    return size - 1;
  }

  double x(int step) {
    return x[step];
  }

  double y(int step) {
    return y[step];
  }

  double cost(int step) {
    return cost[step];
  }

  double gradientX(int step) {
    return gradientX[step];
  }

  double gradientY(int step) {
    return gradientY[step];
  }

  /** |∇f|. */
  double slope(int step) {
    return Math.hypot(gradientX[step], gradientY[step]);
  }

  Vec2 position(int step) {
    return new Vec2(x[step], y[step]);
  }

  /** The length of the step that led to the iterate, from 1 on. */
  double stepLength(int step) {
    return Vec2.length(x[step] - x[step - 1], y[step] - y[step - 1]);
  }

  /** Whether the step that led to the iterate went back on the one before, from 2 on. */
  boolean reversedAt(int step) {
    double alongX = (x[step] - x[step - 1]) * (x[step - 1] - x[step - 2]);
    double alongY = (y[step] - y[step - 1]) * (y[step - 1] - y[step - 2]);
    return alongX + alongY < 0;
  }

  /** The length of the whole path. */
  double pathLength() {
    double sum = 0;
    for (int step = 1; step < size; step++) {
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
    int count = 0;
    for (int i = 2; i <= step; i++) {
      count += reversedAt(i) ? 1 : 0;
    }
    return count > 1 && count > (step - 1) / 2.0;
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
    while (end > step && Double.isNaN(cost[end])) {
      end--;
    }
    return !(cost[end] <= cost[step - 1]);
  }

  /** The iterate of least cost among the last so many. */
  int lowestOfLast(int count) {
    int lowest = last();
    for (int i = Math.max(0, size - count); i < size; i++) {
      lowest = cost[i] < cost[lowest] ? i : lowest;
    }
    return lowest;
  }
}
