package downhill.session;

import downhill.core.analysis.BasinMap;
import downhill.core.descent.Setup;
import downhill.core.geometry.Cells;
import downhill.core.geometry.Domain;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * All that a basin map depends on; of the experiment its descent. The start of the experiment is
 * always the same, because a basin map is of all starts, and its steps are no more than a basin map
 * takes.
 *
 * @param view the part of the plane that the session shows
 * @param cells those of the picture of it, which may show more on two sides
 */
public record BasinRequest(Experiment experiment, Landscape landscape, Domain view, Cells cells) {
  public BasinRequest {
    experiment = withoutStart(experiment);
  }

  public static BasinRequest of(Session session, Cells cells) {
    return new BasinRequest(session.experiment(), session.run().landscape(), session.view(), cells);
  }

  private static Experiment withoutStart(Experiment experiment) {
    return experiment.descent().inBasinsFrom(experiment.domain().centre());
  }

  /** Whether this is what the session would ask, were its picture of the same cells. */
  boolean isOf(Experiment other, Domain shown) {
    return experiment.equals(withoutStart(other)) && view.equals(shown);
  }

  /**
   * Takes up to a second, on any thread.
   *
   * @param meanwhile is given coarser answers that grow finer
   * @return nothing when cancelled
   */
  public Optional<Basins> answer(BooleanSupplier cancelled, Consumer<Basins> meanwhile) {
    return BasinMap.of(
            setup(),
            landscape.minimizers(),
            cells,
            cancelled,
            map -> meanwhile.accept(new Basins(this, map)))
        .map(map -> new Basins(this, map));
  }

  /**
   * Coarse basins at once, for each frame of a drag.
   *
   * @param most cells to be computed, in the proportions of those that are asked for
   * @param late once true, it stays true: then those that are computed have to do
   */
  public Basins glance(int most, BooleanSupplier late) {
    double share = Math.min(1, (double) most / cells.size());
    double coarser = cells.rows() == 1 ? share : Math.sqrt(share);
    Cells few =
        new Cells(
            cells.domain(),
            Math.max(1, (int) (cells.columns() * coarser)),
            Math.max(1, (int) (cells.rows() * coarser)));
    return new Basins(this, BasinMap.glance(setup(), landscape.minimizers(), few, late));
  }

  private Setup setup() {
    return experiment.setup(landscape.cost());
  }
}
