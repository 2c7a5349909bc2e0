package downhill.core.analysis;

import downhill.core.analysis.BasinSurvey.Pace;
import downhill.core.descent.Outcome;
import downhill.core.descent.Setup;
import downhill.core.geometry.Cells;
import downhill.core.geometry.Vec2;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What becomes of a descent from the centre of each cell of a view: its outcome, the n of “after n
 * steps”, and which minimizer it comes to. A cell says what {@link
 * downhill.core.descent.Trajectory#of} says from there within {@value #MOST_STEPS} steps, n give or
 * take one.
 *
 * <p>Immutable. The same question gives the same map on however many threads.
 */
public final class BasinMap {
  /** K is the experiment’s own, but no more than this. */
  public static final int MOST_STEPS = 300;

  /** The {@link #minimizer} of a cell whose descent does not converge. */
  public static final int NONE = -1;

  private static final Outcome[] OUTCOMES = Outcome.values();

  private final Cells cells;
  private final List<Vec2> minimizers;
  private final BitSet level;
  private final byte[] outcomes;
  private final short[] steps;
  private final int[] owners;
  private final double done;
  private final BasinCount count;

  /**
   * Takes the arrays for its own; they are row-major.
   *
   * @param level the numbers of the minimizers that are points of level ground
   */
  BasinMap(
      Cells cells,
      List<Vec2> minimizers,
      BitSet level,
      byte[] outcomes,
      short[] steps,
      int[] owners,
      double done) {
    this.cells = cells;
    this.minimizers = List.copyOf(minimizers);
    this.level = (BitSet) level.clone();
    this.outcomes = outcomes;
    this.steps = steps;
    this.owners = owners;
    this.done = done;
    this.count = new BasinCount(outcomes, steps, owners, minimizers.size());
  }

  /**
   * The map, computed on the calling thread and one of the common pool.
   *
   * @param setup its start does not matter
   * @param known the minimizers of the domain, {@link Minimizers#of}; they come first in {@link
   *     #minimizers()}
   * @param cancelled asked between steps, from both threads; once true, it stays true
   * @param progress is given ever finer maps, on the calling thread: of every 27th, 9th or 3rd cell
   *     along each side at first, its neighbours looking as it does
   * @return nothing when cancelled
   */
  public static Optional<BasinMap> of(
      Setup setup,
      List<Minimizer> known,
      Cells cells,
      BooleanSupplier cancelled,
      Consumer<BasinMap> progress) {
    return survey(setup, known, cells, Pace.PICTURE)
        .map(cancelled, coarser -> progress.accept(coarser.get()));
  }

  private static BasinSurvey survey(Setup setup, List<Minimizer> known, Cells cells, Pace pace) {
    return new BasinSurvey(setup.within(MOST_STEPS), known, cells, pace);
  }

  /**
   * The map as far as it comes in time: of at least three cells along each side, or of nine of one
   * variable.
   *
   * @param late asked as {@code cancelled} is in {@link #of}
   */
  public static BasinMap glance(
      Setup setup, List<Minimizer> known, Cells cells, BooleanSupplier late) {
    AtomicReference<Optional<BasinMap>> coarser = new AtomicReference<>(Optional.empty());
    return survey(setup, known, cells, Pace.GLANCE)
        .map(
            () -> coarser.get().isPresent() && late.getAsBoolean(),
            map -> coarser.set(Optional.of(map.get())))
        .or(coarser::get)
        .orElseThrow();
  }

  /** The whole map at once. */
  public static BasinMap of(Setup setup, List<Minimizer> known, Cells cells) {
    return survey(setup, known, cells, Pace.PICTURE).map(() -> false, map -> {}).orElseThrow();
  }

  public Cells cells() {
    return cells;
  }

  /**
   * The minimizers of the domain, lowest first, whether a cell comes to them or not; then others
   * that cells come to, in the order in which refinement finds them, those of one pass from the
   * domain’s centre outward. So the number of a minimizer stays as a map is refined and, but for
   * small basins, as the rate changes. All level points of one valley count as one.
   */
  public List<Vec2> minimizers() {
    return minimizers;
  }

  /**
   * Whether a minimizer only stands for level ground, as the floor of a valley, where each descent
   * ends at a point of its own.
   */
  public boolean isLevel(int minimizer) {
    return level.get(minimizer);
  }

  public Outcome outcome(int column, int row) {
    return OUTCOMES[outcomes[index(column, row)]];
  }

  /** n of “after n steps”. */
  public int steps(int column, int row) {
    return steps[index(column, row)];
  }

  /** The number in {@link #minimizers()}, or {@link #NONE}. */
  public int minimizer(int column, int row) {
    return owners[index(column, row)];
  }

  private int index(int column, int row) {
    if (column < 0 || column >= cells.columns() || row < 0) {
      throw new IndexOutOfBoundsException(column + ", " + row);
    }
    return row * cells.columns() + column;
  }

  /** The share of the cells that are computed; the others look like one near by. */
  public double done() {
    return done;
  }

  /** The share of the cells that come to a minimizer. */
  public double share(int minimizer) {
    return count.ofMinimizer(minimizer) / (double) cells.size();
  }

  /** The share of the cells with an outcome. */
  public double share(Outcome outcome) {
    return count.ofOutcome(outcome) / (double) cells.size();
  }

  /**
   * A round number of steps, at least 10, within which nearly all converging cells arrive: the slow
   * end of a scale for {@link #steps}.
   */
  public int slowest() {
    return count.slowest();
  }
}
