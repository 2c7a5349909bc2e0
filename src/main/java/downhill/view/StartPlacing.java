package downhill.view;

import downhill.core.geometry.Vec2;
import downhill.session.Edit;
import downhill.session.Look;
import downhill.session.Play;
import downhill.session.Session;
import downhill.session.Store;

/**
 * Places the start where a picture is pressed. The first click of a double click has moved it
 * before anyone can know of the second: the second takes that back and resets the view instead.
 */
final class StartPlacing {
  private final Store store;
  private Session before;

  StartPlacing(Store store) {
    this.store = store;
    this.before = store.now();
  }

  /** A hand has come down for the first time. */
  void begin() {
    before = store.now();
  }

  void moveTo(Vec2 start) {
    if (start.isFinite()) {
      store.dispatch(new Edit.StartMoved(start));
    }
  }

  void end() {
    store.dispatch(new Edit.GestureEnded());
  }

  /** The hand came down a second time at once. */
  void resetViewInstead() {
    if (!store.now().experiment().equals(before.experiment())) {
      store.undo();
    }
    if (!before.playback().playing()) {
      store.dispatch(new Play.Scrubbed(before.playback().cursor()));
    }
    store.dispatch(new Look.ViewReset());
  }
}
