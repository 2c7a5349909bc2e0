package downhill.core.analysis;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Grid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a function ends between the samples of its field. From a neighbour of a hole that has a
 * value, where the neighbour opposite has none, the function is followed as far as it reaches; the
 * way that reaches farthest counts, a diagonal one only where there is no other. A hole with values
 * on both sides is thinner than two cells: it has no boundary that the field could show.
 */
public final class Boundary {
  /** Columns and rows from a hole to its neighbours, each next to its opposite. */
  private static final int[][] STRAIGHT = {{-1, 0}, {1, 0}, {0, -1}, {0, 1}};

  private static final int[][] DIAGONAL = {{-1, -1}, {1, 1}, {-1, 1}, {1, -1}};

  /** Down to neighbouring numbers: a logarithm is as deep all along a rim only there. */
  private static final int MOST_HALVINGS = 52;

  /** To a four-thousandth of a cell. */
  private static final int FEWEST_HALVINGS = 12;

  /** Of values, where there are so many holes that a frame would not be enough. */
  private static final int MOST_VALUES = 200_000;

  private final HeightField field;
  private final List<Way> ways = new ArrayList<>();

  private Boundary(HeightField field) {
    this.field = field;
  }

  /** From a sample with a value to a hole beside it: how far the function reaches. */
  private static final class Way {
    private final int neighbour;
    private final int hole;
    private double known;
    private double unknown = 1;
    private double value;

    Way(int neighbour, int hole, double value) {
      this.neighbour = neighbour;
      this.hole = hole;
      this.value = value;
    }

    double middle() {
      return (known + unknown) / 2;
    }

    /** Goes on from the middle, with the value there. */
    void halve(double there) {
      if (Double.isFinite(there)) {
        known = middle();
        value = there;
      } else {
        unknown = middle();
      }
    }

    double x(Grid grid, double share) {
      return between(grid.x(neighbour % grid.columns()), grid.x(hole % grid.columns()), share);
    }

    double y(Grid grid, double share) {
      return between(grid.y(neighbour / grid.columns()), grid.y(hole / grid.columns()), share);
    }

    private static double between(double from, double to, double share) {
      return from + share * (to - from);
    }

    BoundaryPoint end(Grid grid) {
      return new BoundaryPoint(hole, neighbour, x(grid, known), y(grid, known), value);
    }
  }

  /**
   * The points beside the holes of a field, at most one for each, in the order of the holes.
   *
   * @param f whose values the field has
   * @param field of at least two rows
   */
  public static List<BoundaryPoint> of(ScalarFunction f, HeightField field) {
    if (!field.hasHoles()) {
      return List.of();
    }
    Boundary boundary = new Boundary(field);
    boundary.findWays();
    boundary.walk(f.evaluator());
    return boundary.points();
  }

  private void findWays() {
    for (int hole = 0; hole < field.grid().size(); hole++) {
      if (isHole(hole)) {
        addWays(hole, isAmongHoles(hole) ? DIAGONAL : STRAIGHT);
      }
    }
  }

  /** Whether a hole has no neighbour with a value in its row and column. */
  private boolean isAmongHoles(int hole) {
    for (int[] step : STRAIGHT) {
      if (!isHole(neighbour(hole, step))) {
        return false;
      }
    }
    return true;
  }

  /** Ways to a hole from the neighbours whose opposites are no use. */
  private void addWays(int hole, int[][] opposites) {
    for (int i = 0; i < opposites.length; i += 2) {
      int one = neighbour(hole, opposites[i]);
      int other = neighbour(hole, opposites[i + 1]);
      if (isHole(one) != isHole(other)) {
        int from = isHole(one) ? other : one;
        ways.add(new Way(from, hole, value(from)));
      }
    }
  }

  /** The sample beside a hole, or the hole itself at the edge of the grid. */
  private int neighbour(int hole, int[] step) {
    int column = hole % field.grid().columns() + step[0];
    int row = hole / field.grid().columns() + step[1];
    boolean inside =
        column >= 0 && row >= 0 && column < field.grid().columns() && row < field.grid().rows();
    return inside ? row * field.grid().columns() + column : hole;
  }

  private boolean isHole(int sample) {
    return !Double.isFinite(value(sample));
  }

  private double value(int sample) {
    return field.at(sample % field.grid().columns(), sample / field.grid().columns());
  }

  /** All ways side by side: the evaluator is quick with many points. */
  private void walk(Evaluator evaluator) {
    Grid grid = field.grid();
    int size = ways.size();
    double[] x = new double[size];
    double[] y = new double[size];
    double[] values = new double[size];
    int affordable = MOST_VALUES / Math.max(1, size);
    int halvings = Math.max(FEWEST_HALVINGS, Math.min(MOST_HALVINGS, affordable));
    for (int halving = 0; halving < halvings; halving++) {
      for (int i = 0; i < size; i++) {
        x[i] = ways.get(i).x(grid, ways.get(i).middle());
        y[i] = ways.get(i).y(grid, ways.get(i).middle());
      }
      evaluator.evaluate(x, y, values, size);
      for (int i = 0; i < size; i++) {
        ways.get(i).halve(values[i]);
      }
    }
  }

  private List<BoundaryPoint> points() {
    Map<Integer, Way> best = new LinkedHashMap<>();
    for (Way way : ways) {
      best.merge(way.hole, way, (one, other) -> other.known > one.known ? other : one);
    }
    return best.values().stream().map(way -> way.end(field.grid())).toList();
  }
}
