package downhill.view;

import downhill.core.analysis.Minimizer;
import downhill.core.descent.Outcome;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Vec2;
import downhill.session.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The minimizers that a picture rings, the lowest first: those of the landscape and the limit of
 * the run, or only the lowest and the limit where the landscape has a multitude.
 */
record MarkedMinima(List<Minimizer> all) {
  /** Minima that differ by less, relative to their size, are equal but for rounding. */
  private static final double ROUNDING = 1e-9;

  /** More rings are a pattern of the search and not of the landscape. */
  private static final int MOST = 12;

  MarkedMinima {
    all = List.copyOf(all);
  }

  /**
   * Those of a run.
   *
   * @param told whether the picture may tell where the run ends
   */
  static MarkedMinima of(Run run, boolean told) {
    List<Minimizer> all = new ArrayList<>(run.landscape().minimizers());
    Trajectory trajectory = run.trajectory();
    Vec2 end = trajectory.position(trajectory.last());
    double near = run.experiment().domain().pixel();
    boolean arrives = told && trajectory.outcome() == Outcome.CONVERGED;
    if (arrives && all.stream().noneMatch(known -> known.point().distanceTo(end) < near)) {
      all.add(new Minimizer(end, trajectory.cost(trajectory.last())));
    }
    Comparator<Minimizer> order =
        arrives
            ? Comparator.comparingDouble(m -> m.point().distanceTo(end))
            : Comparator.comparingDouble(m -> -m.point().y());
    List<Minimizer> sorted = lowestFirst(all, order);
    return new MarkedMinima(sorted.size() <= MOST ? sorted : lowestAndEnd(sorted, told, end, near));
  }

  private static List<Minimizer> lowestAndEnd(
      List<Minimizer> sorted, boolean told, Vec2 end, double near) {
    return sorted.stream()
        .filter(m -> m == sorted.get(0) || told && m.point().distanceTo(end) < near)
        .toList();
  }

  /** Equally low ones in the other order: the one that the run ends at first, or the uppermost. */
  private static List<Minimizer> lowestFirst(List<Minimizer> all, Comparator<Minimizer> other) {
    double lowest = all.stream().mapToDouble(Minimizer::minimum).min().orElse(0);
    double tie = ROUNDING * Math.max(1, Math.abs(lowest));
    Comparator<Minimizer> byHeight =
        Comparator.comparingDouble(m -> m.minimum() <= lowest + tie ? lowest : m.minimum());
    return all.stream().sorted(byHeight.thenComparing(other)).toList();
  }

  List<Vec2> points() {
    return all.stream().map(Minimizer::point).toList();
  }
}
