package downhill.core.analysis;

import downhill.core.descent.Limit;
import downhill.core.descent.Once;
import downhill.core.descent.Outcome;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The minimizers that the pictures of a run ring, the lowest first: those of the landscape and the
 * limit of the run, or only the lowest ones and the limit where the landscape has a multitude, of a
 * multitude of lowest ones the first. They are worked out when they are first asked for.
 */
public final class MarkedMinima {
  /**
   * Minima that differ by less, relative to their size, are equal. Far more than rounding: a search
   * or a run ends beside a minimizer and not on it, with a value that is a little higher.
   */
  private static final double EQUAL = 1e-9;

  /** More rings are a pattern of the search and not of the landscape. */
  private static final int MOST = 12;

  private final List<Minimizer> known;
  private final Trajectory trajectory;
  private final Vec2 end;
  private final Domain domain;
  private final Supplier<List<Minimizer>> told = new Once<>(() -> marked(true));
  private final Supplier<List<Minimizer>> untold = new Once<>(() -> marked(false));

  /**
   * Those of a run.
   *
   * @param known of the landscape
   * @param domain of the run: within a pixel of it two points are one
   */
  public MarkedMinima(List<Minimizer> known, Trajectory trajectory, Domain domain) {
    this.known = List.copyOf(known);
    this.trajectory = trajectory;
    this.end =
        trajectory.limit().map(Limit::minimizer).orElse(trajectory.position(trajectory.last()));
    this.domain = domain;
  }

  /** All of them; they tell where the run ends. */
  public List<Minimizer> withLimit() {
    return told.get();
  }

  /** Those that are marked whatever the end of the run, which they do not tell. */
  public List<Minimizer> withoutLimit() {
    return untold.get();
  }

  /** The one that the run ends in, where another is lower. */
  public Optional<Minimizer> higherEnd() {
    List<Minimizer> all = withLimit();
    return all.stream()
        .filter(m -> arrives() && isEnd(m))
        .filter(m -> m.minimum() > tie(all.get(0).minimum()))
        .findFirst();
  }

  private List<Minimizer> marked(boolean told) {
    boolean arrives = told && arrives();
    Comparator<Minimizer> order =
        arrives
            ? Comparator.comparingDouble(m -> m.point().distanceTo(end))
            : Comparator.comparingDouble(m -> -m.point().y());
    List<Minimizer> sorted = lowestFirst(arrives ? knownAndEnd() : known, order);
    return sorted.size() <= MOST ? sorted : lowestAndEnd(sorted, told);
  }

  private boolean arrives() {
    return trajectory.outcome() == Outcome.CONVERGED;
  }

  private List<Minimizer> knownAndEnd() {
    if (known.stream().anyMatch(this::isEnd)) {
      return known;
    }
    List<Minimizer> all = new ArrayList<>(known);
    all.add(new Minimizer(end, trajectory.cost(trajectory.last())));
    return all;
  }

  private List<Minimizer> lowestAndEnd(List<Minimizer> sorted, boolean told) {
    double most = tie(sorted.get(0).minimum());
    long ties = sorted.stream().filter(m -> m.minimum() <= most).count();
    return sorted.stream()
        .filter(m -> m == sorted.get(0) || ties <= MOST && m.minimum() <= most || told && isEnd(m))
        .toList();
  }

  /** As high as a minimum may be that is as low as the lowest. */
  private static double tie(double lowest) {
    return lowest + EQUAL * Math.max(1, Math.abs(lowest));
  }

  private boolean isEnd(Minimizer minimizer) {
    return domain.areOne(minimizer.point(), end);
  }

  /** Equally low ones in the other order: the one that the run ends at first, or the uppermost. */
  private static List<Minimizer> lowestFirst(List<Minimizer> all, Comparator<Minimizer> other) {
    double lowest = all.stream().mapToDouble(Minimizer::minimum).min().orElse(0);
    double most = tie(lowest);
    Comparator<Minimizer> byHeight =
        Comparator.comparingDouble(m -> m.minimum() <= most ? lowest : m.minimum());
    return all.stream().sorted(byHeight.thenComparing(other)).toList();
  }
}
