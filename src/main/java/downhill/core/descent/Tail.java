package downhill.core.descent;

import downhill.core.geometry.Vec2;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The last points of a run: five windows of max(16, K/10) steps. */
final class Tail {
  static final int WINDOWS = 5;
  private static final int SHORTEST_WINDOW = 16;
  private static final int LONGEST_PERIOD = 16;

  /** In tolerances: the points of a cycle lie over more. */
  private static final double RESTLESS = 10;

  /** Fewer reversals may be those of one bend. */
  private static final int AGAIN_AND_AGAIN = 4;

  /** Of the way of their steps, that of hops which roll along a crease: not of chaos. */
  private static final double STRAIGHT = 0.25;

  /** A way that is so many times as long as the distance from end to end leads nowhere. */
  private static final double DETOUR = 2;

  /** Points of a cycle that settles come nearer, by more in two windows. */
  private static final double SETTLED = 0.999;

  /** Of the distance of points a period apart, what is left of it when it is none. */
  private static final double SPLIT = 0.25;

  /** Of their width: hops whose centre moves by more in a window are under way. */
  private static final double DRIFT = 0.1;

  /** Of the mean, the way that an even drift takes in each window: seldom of a random walk. */
  private static final double EVEN = 0.6;

  /** Of its way in the two windows before, that of a drift which does not slow down. */
  private static final double UNDIMINISHED = 0.95;

  /** Under √½: no point of a square that is so wide is farther from its centre than 1. */
  private static final double HALF_THE_SQUARE = 0.7;

  private final int window;
  private final int size;

  /** Copies, which are faster to read than the histories of many runs. */
  private final double[] x;

  private final double[] y;

  /** In each window of a full one, the steps that went back on the one before. */
  private final Supplier<int[]> turns = new Once<>(this::turnsInWindows);

  private final Supplier<Swing> swing = new Once<>(() -> Swing.of(this));

  private Tail(Trace trace, int steps) {
    window = window(steps);
    size = Math.min(points(steps), trace.last() + 1);
    x = new double[size];
    y = new double[size];
    trace.copyLast(x, y);
  }

  /** The length of a window of a run of K steps. */
  static int window(int steps) {
    return Math.max(SHORTEST_WINDOW, steps / 10);
  }

  /** How many points a full one has, of a run of K steps. */
  static int points(int steps) {
    return WINDOWS * window(steps) + 1;
  }

  /** The last points of a run of K steps; not full where there are fewer in the trace. */
  static Tail of(Trace trace, int steps) {
    return new Tail(trace, steps);
  }

  /** Whether the run reached so far; else it ended on the way. */
  boolean isFull() {
    return size == WINDOWS * window + 1;
  }

  /** The steps of a full one. */
  int steps() {
    return WINDOWS * window;
  }

  /** How a full one swings. */
  Swing swing() {
    return swing.get();
  }

  /** The largest distance of a point; no root where one is nearer beyond doubt. */
  double farthestFrom(Vec2 centre) {
    double farthest = 0;
    for (int i = 0; i < size; i++) {
      double outX = Math.abs(x[i] - centre.x());
      double outY = Math.abs(y[i] - centre.y());
      if (outX + outY > farthest && Math.max(outX, outY) > HALF_THE_SQUARE * farthest) {
        farthest = Math.max(farthest, Vec2.length(outX, outY));
      }
    }
    return farthest;
  }

  /** The mean step length in a window, 0 … 4. */
  double meanStep(int index) {
    double sum = 0;
    for (int i = index * window + 1; i <= (index + 1) * window; i++) {
      sum += distance(i, i - 1);
    }
    return sum / window;
  }

  /** The mean length in a window, 0 … 4, by which a step differs from the one before. */
  double meanTurn(int index) {
    double sum = 0;
    for (int i = Math.max(2, index * window + 1); i <= (index + 1) * window; i++) {
      sum += turn(i);
    }
    return sum / window;
  }

  /** By how much the step to a point differs from the one before. */
  private double turn(int i) {
    return turning(i).norm();
  }

  private Vec2 turning(int i) {
    return new Vec2(x[i] - 2 * x[i - 1] + x[i - 2], y[i] - 2 * y[i - 1] + y[i - 2]);
  }

  /**
   * The unit direction along the crease that the last window hops over: across that in which the
   * steps differ most, because the gradients of both sides differ by a vector across the crease.
   */
  Vec2 crease() {
    int sharpest =
        IntStream.range(size - window, size)
            .boxed()
            .max(Comparator.comparingDouble(this::turn))
            .orElseThrow();
    Vec2 across = turning(sharpest);
    return across.quarterTurned().times(1 / across.norm());
  }

  /**
   * The length of the longest hop in the last window: how far a point lies from half-way between
   * the ones beside it, so that steps along a straight line are none.
   */
  double longestHop() {
    double longest = 0;
    for (int i = size - window; i < size; i++) {
      longest = Math.max(longest, turn(i) / 2);
    }
    return longest;
  }

  /** Whether the ball is thrown back again and again: its way is long, and leads nowhere. */
  boolean comesBack() {
    return turns() >= AGAIN_AND_AGAIN && way() > DETOUR * distance(0, size - 1);
  }

  private double way() {
    double sum = 0;
    for (int i = 0; i < WINDOWS; i++) {
      sum += window * meanStep(i);
    }
    return sum;
  }

  private int[] turnsInWindows() {
    return IntStream.range(0, WINDOWS).map(this::turnsIn).toArray();
  }

  private int turnsIn(int index) {
    int count = 0;
    for (int i = Math.max(2, index * window + 1); i <= (index + 1) * window; i++) {
      count += goesBackAt(i) ? 1 : 0;
    }
    return count;
  }

  /** Whether the step to the point, 2 or later, goes back on the one before. */
  private boolean goesBackAt(int i) {
    return Trace.areOpposed(
        x[i] - x[i - 1], y[i] - y[i - 1], x[i - 1] - x[i - 2], y[i - 1] - y[i - 2]);
  }

  /** The share of steps in a window, 0 … 4, that went back on the one before. */
  double reversals(int index) {
    return (double) turns.get()[index] / window;
  }

  /** Whether the last step went back on the one before. */
  boolean endsTurning() {
    return goesBackAt(size - 1);
  }

  /** The same share over all windows. */
  double reversals() {
    return (double) turns() / steps();
  }

  private int turns() {
    return IntStream.of(turns.get()).sum();
  }

  /** The diagonal of the box round the points of the last window. */
  double width() {
    return width(window);
  }

  private double width(int points) {
    double x0 = x[size - 1];
    double x1 = x0;
    double y0 = y[size - 1];
    double y1 = y0;
    // Math.min and Math.max would tell −0 from 0, and take longer.
    for (int i = size - points; i < size; i++) {
      x0 = x[i] < x0 ? x[i] : x0;
      x1 = x[i] > x1 ? x[i] : x1;
      y0 = y[i] < y0 ? y[i] : y0;
      y1 = y[i] > y1 ? y[i] : y1;
    }
    return Math.hypot(x1 - x0, y1 - y0);
  }

  /**
   * Whether the hops are under way: their centre moves, and has gone on moving for four windows.
   * Uneven hops, three to one side and one back, have a centre that moves to and fro.
   */
  boolean drifts() {
    return moves(1) && moves(WINDOWS - 1);
  }

  /** Whether the mean of the last window lies so much farther on than that of so many before. */
  private boolean moves(int windows) {
    return centre().distanceTo(mean(WINDOWS - 1 - windows)) > windows * DRIFT * width();
  }

  /** Whether they are under way straight on, at a pace that does not slow down. */
  boolean driftsEvenly() {
    Vec2 whole = centre().minus(mean(0));
    Vec2 half = mean(WINDOWS / 2);
    double least = EVEN * whole.dot(whole) / (WINDOWS - 1);
    return drifts()
        && centre().distanceTo(half) >= UNDIMINISHED * half.distanceTo(mean(0))
        && IntStream.range(1, WINDOWS)
            .allMatch(i -> mean(i).minus(mean(i - 1)).dot(whole) >= least);
  }

  /** Whether they are, and not just by chance: their steps lead there more than to and fro. */
  boolean rolls() {
    return driftsEvenly() && drift().norm() >= STRAIGHT * window * meanStep(WINDOWS - 1);
  }

  /** The way of their centre in the last window. */
  Vec2 drift() {
    return centre().minus(mean(WINDOWS - 2));
  }

  /**
   * The place about which hops stay: their centre, or where that drifts to, its way shrinking by
   * the same ratio from window to window, a geometric series; empty where it does not shrink.
   */
  Optional<Vec2> lastingCentre() {
    if (!drifts()) {
      return Optional.of(centre());
    }
    double ratio = drift().norm() / mean(WINDOWS - 2).distanceTo(mean(WINDOWS - 3));
    return ratio < 1
        ? Optional.of(centre().plus(drift().times(ratio / (1 - ratio))))
        : Optional.empty();
  }

  /** The mean of the points of the last window. */
  Vec2 centre() {
    return mean(WINDOWS - 1);
  }

  private Vec2 mean(int index) {
    return new Vec2(mean(x, index), mean(y, index));
  }

  private double mean(double[] coordinates, int index) {
    double sum = 0;
    for (int i = index * window + 1; i <= (index + 1) * window; i++) {
      sum += coordinates[i];
    }
    return sum / window;
  }

  /**
   * The smallest period of 2 … 16 steps to within the tolerance, or 0: steps that are short beside
   * it are within it of any others.
   *
   * @param seen the distance from which two points of a cycle are seen apart
   */
  int period(double tolerance, double seen) {
    if (!(width(2 * LONGEST_PERIOD) > RESTLESS * tolerance)) {
      return 0;
    }
    for (int period = 2; period <= LONGEST_PERIOD; period++) {
      if (repeatsAfter(period, tolerance) && !isSplit(period, seen)) {
        return period;
      }
    }
    return 0;
  }

  private boolean repeatsAfter(int period, double tolerance) {
    for (int i = size - 2 * LONGEST_PERIOD; i < size; i++) {
      if (!(distance(i, i - period) <= tolerance)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether points a period apart are seen apart and stay so, while those of a multiple are one.
   */
  private boolean isSplit(int period, double seen) {
    double gap = gap(period, size);
    return gap > seen
        && gap >= SETTLED * gap(period, size - 2 * window)
        && IntStream.iterate(2 * period, multiple -> multiple <= LONGEST_PERIOD, m -> m + period)
            .anyMatch(multiple -> repeatsAfter(multiple, SPLIT * gap));
  }

  /** The largest distance of points a period apart, of so many before an end. */
  private double gap(int period, int end) {
    double gap = 0;
    for (int i = end - 2 * LONGEST_PERIOD; i < end; i++) {
      gap = Math.max(gap, distance(i, i - period));
    }
    return gap;
  }

  private double distance(int i, int j) {
    return Vec2.length(x[i] - x[j], y[i] - y[j]);
  }
}
