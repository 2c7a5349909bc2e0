package downhill.view.chart;

import downhill.core.geometry.Vec2;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * The corners of the line that shows the costs of a run, in pixels. Where there are more steps than
 * pixel columns, the first, the least, the greatest and the last of each column stand for all of
 * it: that draws the same picture. A corner whose y is NaN interrupts the line.
 */
final class CostCurve {
  private static final int A_COLUMN = 4;

  private final int last;
  private final int end;
  private final double width;
  private final IntToDoubleFunction heights;
  private final int[] steps;
  private final double[] ys;
  private int size;
  private double travel;

  /**
   * The line of steps 0…last over the width.
   *
   * @param heights y of a step; NaN where its cost is not finite
   */
  CostCurve(int last, double width, IntToDoubleFunction heights) {
    this(last, last, width, heights);
  }

  /**
   * The line of steps 0…end where 0…last have the width.
   *
   * @param end not after last
   * @param heights y of a step; NaN where its cost is not finite
   */
  CostCurve(int last, int end, double width, IntToDoubleFunction heights) {
    this.last = last;
    this.end = end;
    this.width = width;
    this.heights = heights;
    int capacity = Math.min(end + 1, A_COLUMN * (int) (width + 2));
    steps = new int[capacity];
    ys = new double[capacity];
    addAll();
  }

  int size() {
    return size;
  }

  int step(int corner) {
    return steps[corner];
  }

  double x(int corner) {
    return xOf(steps[corner]);
  }

  double y(int corner) {
    return ys[corner];
  }

  /** Where the line ends or leaves a plot of the height; empty where it is not seen. */
  Optional<Vec2> lastSeen(double height) {
    for (int corner = size - 1; corner >= 0; corner--) {
      if (ys[corner] >= 0 && ys[corner] <= height) {
        return Optional.of(leaving(corner, height));
      }
    }
    return Optional.empty();
  }

  private Vec2 leaving(int corner, double height) {
    Vec2 here = new Vec2(x(corner), ys[corner]);
    if (corner == size - 1 || !isLine(ys[corner], ys[corner + 1])) {
      return here;
    }
    double border = ys[corner + 1] < 0 ? 0 : height;
    double part = (border - ys[corner]) / (ys[corner + 1] - ys[corner]);
    return new Vec2(here.x() + part * (x(corner + 1) - here.x()), border);
  }

  /** How far the line is from a place, up or down; infinite where there is none. */
  double distance(Vec2 from) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int corner = 0; corner < size; corner++) {
      int next = Math.min(corner + 1, size - 1);
      boolean passes = x(corner) <= from.x() && from.x() <= x(next);
      double distance = passes ? Math.abs(y(corner, next, from.x()) - from.y()) : Double.NaN;
      nearest = distance < nearest ? distance : nearest;
    }
    return nearest;
  }

  private double y(int from, int to, double x) {
    double part = x(from) < x(to) ? (x - x(from)) / (x(to) - x(from)) : 0;
    return part == 0 ? ys[from] : ys[from] + part * (ys[to] - ys[from]);
  }

  /** The first corner after the pixel column of this one, at most the one after {@code to}. */
  int nextColumn(int corner, int to) {
    int next = corner + 1;
    while (next <= to && (int) x(next) == (int) x(corner)) {
      next++;
    }
    return next;
  }

  /** The least y of the corners from the first up to, without, the second. */
  double top(int from, int end) {
    return Arrays.stream(ys, from, end).min().orElseThrow();
  }

  /** The greatest y of the corners from the first up to, without, the second. */
  double bottom(int from, int end) {
    return Arrays.stream(ys, from, end).max().orElseThrow();
  }

  /** How far the line goes up and down, in pixels. */
  double travel() {
    return travel;
  }

  /** Where a step, or a place between two, stands. */
  double xOf(double step) {
    return last == 0 ? 0 : step / last * width;
  }

  /** Pixels from one step to the next. */
  double spacing() {
    return width / Math.max(1, last);
  }

  private void addAll() {
    int from = 0;
    while (from <= end) {
      int to = from;
      while (to < end && (int) xOf(to + 1) == (int) xOf(from)) {
        to++;
      }
      addColumn(from, to);
      from = to + 1;
    }
  }

  private void addColumn(int from, int to) {
    int least = from;
    int greatest = from;
    for (int step = from; step <= to; step++) {
      double y = heights.applyAsDouble(step);
      least = y > heights.applyAsDouble(least) ? step : least;
      greatest = y < heights.applyAsDouble(greatest) ? step : greatest;
    }
    add(from);
    add(Math.min(least, greatest));
    add(Math.max(least, greatest));
    add(to);
  }

  private static boolean isLine(double from, double to) {
    return !Double.isNaN(from) && !Double.isNaN(to);
  }

  private void add(int step) {
    if (size == 0 || steps[size - 1] < step) {
      double y = heights.applyAsDouble(step);
      travel += size > 0 && isLine(ys[size - 1], y) ? Math.abs(y - ys[size - 1]) : 0;
      steps[size] = step;
      ys[size++] = y;
    }
  }
}
