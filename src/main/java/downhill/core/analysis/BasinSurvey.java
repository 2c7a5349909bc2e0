package downhill.core.analysis;

import downhill.core.descent.Descents;
import downhill.core.descent.Ending;
import downhill.core.descent.Setup;
import downhill.core.geometry.Cells;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A basin map in the making, in passes: first every 9th cell along each side, say, then every 3rd,
 * then all. The middle one of 3 × 3 cells has the centre that the three together have, so that no
 * start is computed twice and the picture does not move as it grows finer.
 */
final class BasinSurvey {
  private static final int FINER = 3;

  private final Setup setup;
  private final Cells cells;
  private final Pace pace;
  private final Destinations destinations;
  private final byte[] outcomes;
  private final short[] steps;
  private final int[] owners;
  private final BitSet known;

  /**
   * How a survey goes on.
   *
   * @param first the first pass has at least so many cells along each side, and as many in all
   *     where there is but one row
   * @param tile descents from one intermediate map to the next
   */
  record Pace(int first, int tile) {
    /** For a picture that grows finer before the eyes. */
    static final Pace PICTURE = new Pace(32, 8192);

    /** For one that may have to do as far as it has come, and begins with as little as shows. */
    static final Pace GLANCE = new Pace(3, 192);
  }

  BasinSurvey(Setup setup, List<Minimizer> minimizers, Cells cells, Pace pace) {
    this.setup = setup;
    this.cells = cells;
    this.pace = pace;
    destinations = new Destinations(setup.f(), setup.domain(), minimizers, spacing());
    outcomes = new byte[cells.size()];
    steps = new short[cells.size()];
    owners = new int[cells.size()];
    known = new BitSet(cells.size());
  }

  /**
   * The map.
   *
   * @param progress is told now and then that there is a coarser one, worked out if asked for
   */
  Optional<BasinMap> map(BooleanSupplier cancelled, Consumer<Supplier<BasinMap>> progress) {
    for (int stride = firstStride(); stride > 0; stride /= FINER) {
      int[] pass = cellsOf(stride);
      for (int from = 0; from < pass.length; from += pace.tile()) {
        // The first picture is of the whole first pass; then numbers that were shown stay.
        if (from == 0 || stride < firstStride()) {
          destinations.beginPass();
        }
        int[] tile = Arrays.copyOfRange(pass, from, Math.min(from + pace.tile(), pass.length));
        if (!survey(tile, stride, cancelled)) {
          return Optional.empty();
        }
        boolean coversAll = stride < firstStride() || from + pace.tile() >= pass.length;
        if (coversAll && known.cardinality() < cells.size()) {
          progress.accept(this::picture);
        }
      }
    }
    return Optional.of(picture());
  }

  /** The longer side of a block of the first pass. */
  private double spacing() {
    double width = cells.domain().x().length() / cells.columns();
    double height = cells.domain().y().length() / cells.rows();
    return firstStride() * Math.max(width, height);
  }

  private int firstStride() {
    int side =
        cells.rows() == 1
            ? cells.columns() / pace.first()
            : Math.min(cells.columns(), cells.rows());
    int stride = 1;
    while (side >= pace.first() * FINER * stride) {
      stride *= FINER;
    }
    return stride;
  }

  /** The middle cells of blocks of stride cells along each side that are not known yet. */
  private int[] cellsOf(int stride) {
    int high = high(stride);
    return IntStream.iterate(high / 2, row -> row < cells.rows(), row -> row + high)
        .flatMap(row -> row(row, stride))
        .filter(cell -> !known.get(cell))
        .toArray();
  }

  /** The rows of a block, of which one variable has one. */
  private int high(int stride) {
    return Math.min(stride, cells.rows());
  }

  private IntStream row(int row, int stride) {
    return IntStream.iterate(
        row * cells.columns() + stride / 2,
        cell -> cell < (row + 1) * cells.columns(),
        cell -> cell + stride);
  }

  /** False when cancelled. */
  private boolean survey(int[] tile, int stride, BooleanSupplier cancelled) {
    List<Setup> setups = Arrays.stream(tile).mapToObj(this::from).toList();
    Optional<List<Ending>> endings = Descents.endings(setups, destinations.lowest(), cancelled);
    return endings.isPresent() && note(tile, endings.get(), stride, cancelled);
  }

  /** Among crossing valleys each new end takes as long to be told apart as its descent. */
  private boolean note(int[] tile, List<Ending> endings, int stride, BooleanSupplier cancelled) {
    int i = 0;
    while (i < tile.length && !cancelled.getAsBoolean()) {
      note(tile[i], endings.get(i));
      spread(tile[i], stride);
      i++;
    }
    return i == tile.length;
  }

  private Setup from(int cell) {
    return setup.from(cells.centre(cell % cells.columns(), cell / cells.columns()));
  }

  private void note(int cell, Ending ending) {
    outcomes[cell] = (byte) ending.outcome().ordinal();
    steps[cell] = (short) ending.steps();
    owners[cell] =
        ending.limit().map(limit -> destinations.of(limit.minimizer())).orElse(BasinMap.NONE);
    known.set(cell);
  }

  /** Lets the cells of its block look like the middle one, up to the border beside the last. */
  private void spread(int cell, int stride) {
    int column = cell % cells.columns();
    int row = cell / cells.columns();
    int right = end(column, stride, cells.columns());
    int high = high(stride);
    for (int r = row - high / 2; r < end(row, high, cells.rows()); r++) {
      int left = r * cells.columns() + column - stride / 2;
      Arrays.fill(outcomes, left, r * cells.columns() + right, outcomes[cell]);
      Arrays.fill(steps, left, r * cells.columns() + right, steps[cell]);
      Arrays.fill(owners, left, r * cells.columns() + right, owners[cell]);
    }
  }

  private static int end(int middle, int stride, int all) {
    return middle + stride < all ? middle + stride - stride / 2 : all;
  }

  private BasinMap picture() {
    int[] numbers = destinations.numbers();
    int[] numbered =
        Arrays.stream(owners)
            .map(owner -> owner == BasinMap.NONE ? BasinMap.NONE : numbers[owner])
            .toArray();
    double done = (double) known.cardinality() / cells.size();
    return new BasinMap(
        cells,
        destinations.minimizers(),
        destinations.level(),
        outcomes.clone(),
        steps.clone(),
        numbered,
        done);
  }
}
