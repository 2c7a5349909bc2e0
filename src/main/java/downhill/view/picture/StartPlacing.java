package downhill.view.picture;

import downhill.core.geometry.Vec2;
import downhill.session.Edit;
import downhill.session.Look;
import downhill.session.Session;
import downhill.session.Store;
import java.util.Optional;

/**
 * Places the start where a picture is pressed. The first click of a double click has moved it
 * before anyone can know of the second: the second takes that back and resets the view instead.
 *
 * <p>Law: but for the view nothing is after a double click as it would not be without it: not the
 * start, the ball, what is predicted, what can be undone and redone, what is being typed, nor a
 * parameter that runs back and forth.
 */
public final class StartPlacing {
  private final Store store;

  /** The session before the hand's first move. */
  private Optional<Session> unmoved = Optional.empty();

  public StartPlacing(Store store) {
    this.store = store;
  }

  /** A hand has come down for the first time. */
  public void begin() {
    unmoved = Optional.empty();
  }

  public void moveTo(Vec2 start) {
    if (start.isFinite()) {
      unmoved = unmoved.or(() -> Optional.of(store.now()));
      store.dispatch(new Edit.StartMoved(start));
    }
  }

  public void end() {
    store.dispatch(new Edit.GestureEnded());
  }

  /** The hand came down a second time at once. */
  public void resetViewInstead() {
    unmoved.ifPresent(store::takeBack);
    store.dispatch(new Look.ViewReset());
  }
}
