package downhill.core.descent;

import downhill.core.calculus.Gradients;
import java.util.Arrays;

/**
 * The last iterates of runs side by side: a row for each step that all take together, in a ring.
 * The rows of a place lie one behind the other, so that a run can be read fast.
 *
 * <p>To judge a run its places are enough; its reasons take costs and gradients, too.
 */
final class Iterates {
  /** Most descents that are alone end after few steps. */
  private static final int FIRST_ROWS = 64;

  private final int places;
  private final int mostRows;
  private final boolean isWhole;
  private int rows;
  private double[] x;
  private double[] y;
  private double[] cost;
  private double[] gradientX;
  private double[] gradientY;
  private int present = -1;

  private Iterates(int places, int rows, int mostRows, boolean isWhole) {
    this.places = places;
    this.rows = rows;
    this.mostRows = mostRows;
    this.isWhole = isWhole;
    x = new double[places * rows];
    y = new double[places * rows];
    cost = new double[isWhole ? places * rows : 0];
    gradientX = new double[cost.length];
    gradientY = new double[cost.length];
  }

  /** Of the places of several. */
  static Iterates ofPlaces(int places, int rows) {
    return new Iterates(places, rows, rows, false);
  }

  /** Of everything of one. */
  static Iterates whole(int rows) {
    return new Iterates(1, Math.min(FIRST_ROWS, rows), rows, true);
  }

  /** The row of so many steps after that one, fewer than all rows. */
  int row(int row, int steps) {
    int later = row + steps;
    return later < rows ? later : later - rows;
  }

  /** The present iterate at a place and so many before it. */
  Trace trace(int place, int steps) {
    return new Trace(this, place, row(present, rows - steps), steps);
  }

  /** Adds a row: the present iterates of the first so many places. */
  void add(double[] xs, double[] ys, Gradients values, int count) {
    if (present + 1 == rows && rows < mostRows) {
      grow(Math.min(2 * rows, mostRows));
    }
    present = row(present, 1);
    for (int i = 0; i < count; i++) {
      x[index(present, i)] = xs[i];
      y[index(present, i)] = ys[i];
    }
    if (isWhole) {
      addValues(values, count);
    }
  }

  /** Of one place: no index changes. */
  private void grow(int more) {
    rows = more;
    x = Arrays.copyOf(x, rows);
    y = Arrays.copyOf(y, rows);
    cost = Arrays.copyOf(cost, rows);
    gradientX = Arrays.copyOf(gradientX, rows);
    gradientY = Arrays.copyOf(gradientY, rows);
  }

  private void addValues(Gradients values, int count) {
    for (int i = 0; i < count; i++) {
      cost[index(present, i)] = values.value(i);
      gradientX[index(present, i)] = values.x(i);
      gradientY[index(present, i)] = values.y(i);
    }
  }

  /** A copy of some rows of one place. */
  Iterates copy(int place, int firstRow, int count) {
    Iterates copy = new Iterates(1, count, count, isWhole);
    for (int i = 0; i < count; i++) {
      copy.copyRow(i, this, index(row(firstRow, i), place));
    }
    return copy;
  }

  private void copyRow(int row, Iterates from, int index) {
    x[row] = from.x[index];
    y[row] = from.y[index];
    if (isWhole) {
      cost[row] = from.cost[index];
      gradientX[row] = from.gradientX[index];
      gradientY[row] = from.gradientY[index];
    }
  }

  /** Lets the run at one place go on at another. */
  void move(int from, int to) {
    System.arraycopy(x, index(0, from), x, index(0, to), rows);
    System.arraycopy(y, index(0, from), y, index(0, to), rows);
  }

  private int index(int row, int place) {
    return place * rows + row;
  }

  double x(int row, int place) {
    return x[index(row, place)];
  }

  double y(int row, int place) {
    return y[index(row, place)];
  }

  double cost(int row, int place) {
    return cost[index(row, place)];
  }

  double gradientX(int row, int place) {
    return gradientX[index(row, place)];
  }

  double gradientY(int row, int place) {
    return gradientY[index(row, place)];
  }
}
