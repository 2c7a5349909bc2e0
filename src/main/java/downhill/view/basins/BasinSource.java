package downhill.view.basins;

import downhill.core.geometry.Cells;
import downhill.session.BasinRequest;
import downhill.session.Basins;
import downhill.session.Found;
import downhill.session.Lens;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.paint.LatestOnly;
import downhill.view.paint.Stillness;
import java.util.Optional;

/**
 * Has the basins of the present run and view at hand whenever they are to be seen: at once a glance
 * of few cells, taken in the frame that asks, and once nothing changes any more ever finer ones,
 * computed away from the FX thread.
 *
 * <p>Law: what it gives is of exactly the run and the cells that were asked for.
 */
final class BasinSource {
  private final Store store;
  private final Glance glance = new Glance();
  private final Stillness stillness = new Stillness(Stillness.OF_A_GESTURE, this::refine);
  private final LatestOnly<BasinRequest, Basins> refining;
  private Optional<BasinRequest> wanted = Optional.empty();

  BasinSource(Store store) {
    this.store = store;
    refining =
        new LatestOnly<>(
            "basins",
            BasinRequest::answer,
            (request, basins) -> store.dispatch(new Found.BasinsComputed(basins)),
            Object::equals);
  }

  /**
   * What the session's display wants to be seen of the basins over the cells. Puts a glance into
   * the session where it has nothing of them.
   */
  Optional<Basins> of(Session session, Cells cells) {
    if (session.lens() != Lens.BASINS) {
      want(Optional.empty());
      return Optional.empty();
    }
    BasinRequest request = BasinRequest.of(session, cells);
    want(Optional.of(request));
    if (known(request).isEmpty()) {
      store.dispatch(new Found.BasinsComputed(glance.at(request)));
      wantAnew();
    }
    return known(request);
  }

  private Optional<Basins> known(BasinRequest request) {
    return store.now().findings().basins().filter(basins -> basins.request().equals(request));
  }

  private boolean isUnfinished(BasinRequest request) {
    return known(request).filter(basins -> basins.done() == 1).isEmpty();
  }

  private void want(Optional<BasinRequest> request) {
    if (!request.equals(wanted)) {
      wanted = request;
      wantAnew();
    }
  }

  private void wantAnew() {
    refining.wantNothing();
    stillness.begin();
  }

  private void refine() {
    wanted.filter(this::isUnfinished).ifPresent(refining::want);
  }
}
