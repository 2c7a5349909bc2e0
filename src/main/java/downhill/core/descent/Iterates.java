package downhill.core.descent;

import downhill.core.calculus.Gradients;
import java.util.Arrays;

/**
 * The last iterates of runs side by side: a row for each step that all take together, in a ring.
 * The rows of a slot lie one behind the other, so that a run can be read fast.
 *
 * <p>To judge a run its places are enough; its reasons take costs and gradients, too.
 */
final class Iterates {
  /** Most descents that are alone end after few steps. */
  private static final int FIRST_ROWS = 64;

  private final int mostRows;
  private final boolean isWhole;
  private int rows;
  private double[] x;
  private double[] y;
  private double[] cost;
  private double[] gradientX;
  private double[] gradientY;
  private int present = -1;

  private Iterates(int slots, int rows, int mostRows, boolean isWhole) {
    this.rows = rows;
    this.mostRows = mostRows;
    this.isWhole = isWhole;
    x = new double[slots * rows];
    y = new double[slots * rows];
    cost = new double[isWhole ? slots * rows : 0];
    gradientX = new double[cost.length];
    gradientY = new double[cost.length];
  }

  /** Of several slots, which remember so many rows. */
  static Iterates ofSlots(int slots, int rows) {
    return new Iterates(slots, rows, rows, false);
  }

  /** Of one run, with its costs and gradients. */
  static Iterates whole(int rows) {
    return new Iterates(1, Math.min(FIRST_ROWS, rows), rows, true);
  }

  /** The row of so many steps after that one, fewer than all rows. */
  int row(int row, int steps) {
    int later = row + steps;
    return later < rows ? later : later - rows;
  }

  /** The present iterate in a slot and so many before it. */
  Trace trace(int slot, int steps) {
    return new Trace(this, slot, row(present, rows - steps), steps);
  }

  /** Adds a row: the present iterates of the first so many slots. */
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

  /** Of one slot: no index changes. */
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

  /** A copy of some rows of one slot. */
  Iterates copy(int slot, int firstRow, int count) {
    Iterates copy = new Iterates(1, count, count, isWhole);
    copyPlaces(slot, firstRow, copy.x, copy.y);
    if (isWhole) {
      copyRows(cost, slot, firstRow, copy.cost);
      copyRows(gradientX, slot, firstRow, copy.gradientX);
      copyRows(gradientY, slot, firstRow, copy.gradientY);
    }
    return copy;
  }

  /** The places of some rows of one slot, x and y. */
  void copyPlaces(int slot, int firstRow, double[] toX, double[] toY) {
    copyRows(x, slot, firstRow, toX);
    copyRows(y, slot, firstRow, toY);
  }

  private void copyRows(double[] from, int slot, int firstRow, double[] to) {
    int untilEnd = Math.min(to.length, rows - firstRow);
    System.arraycopy(from, index(firstRow, slot), to, 0, untilEnd);
    System.arraycopy(from, index(0, slot), to, untilEnd, to.length - untilEnd);
  }

  /** Lets the run in one slot go on in another. */
  void move(int from, int to) {
    System.arraycopy(x, index(0, from), x, index(0, to), rows);
    System.arraycopy(y, index(0, from), y, index(0, to), rows);
  }

  private int index(int row, int slot) {
    return slot * rows + row;
  }

  double x(int row, int slot) {
    return x[index(row, slot)];
  }

  double y(int row, int slot) {
    return y[index(row, slot)];
  }

  double cost(int row, int slot) {
    return cost[index(row, slot)];
  }

  double gradientX(int row, int slot) {
    return gradientX[index(row, slot)];
  }

  double gradientY(int row, int slot) {
    return gradientY[index(row, slot)];
  }
}
