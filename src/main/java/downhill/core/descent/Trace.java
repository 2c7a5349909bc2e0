package downhill.core.descent;

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

  /** The length of the step that led to the iterate, from 1 on. */
  double stepLength(int step) {
    return Math.hypot(x[step] - x[step - 1], y[step] - y[step - 1]);
  }

  /** Whether the step that led to the iterate went back on the one before, from 2 on. */
  boolean reversedAt(int step) {
    double alongX = (x[step] - x[step - 1]) * (x[step - 1] - x[step - 2]);
    double alongY = (y[step] - y[step - 1]) * (y[step - 1] - y[step - 2]);
    return alongX + alongY < 0;
  }
}
