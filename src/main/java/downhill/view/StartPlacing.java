package downhill.view;

import downhill.core.geometry.Vec2;
import downhill.session.Edit;
import downhill.session.Experiment;
import downhill.session.Look;
import downhill.session.Play;
import downhill.session.Playback;
import downhill.session.Store;
import java.util.Optional;

/**
 * Places the start where a picture is pressed. The first click of a double click has moved it
 * before anyone can know of the second: the second takes that back and resets the view instead, and
 * leaves what is being typed and a parameter that runs back and forth.
 */
final class StartPlacing {
  private final Store store;
  private Playback playback;

  /** What the hand has replaced by its first move that was one. */
  private Optional<Experiment> replaced = Optional.empty();

  StartPlacing(Store store) {
    this.store = store;
    this.playback = store.now().playback();
  }

  /** A hand has come down for the first time. */
  void begin() {
    playback = store.now().playback();
    replaced = Optional.empty();
  }

  void moveTo(Vec2 start) {
    if (start.isFinite()) {
      Experiment before = store.now().experiment();
      store.dispatch(new Edit.StartMoved(start));
      replaced = replaced.or(() -> Optional.of(before).filter(this::isReplaced));
    }
  }

  private boolean isReplaced(Experiment before) {
    return !store.now().experiment().equals(before);
  }

  void end() {
    store.dispatch(new Edit.GestureEnded());
  }

  /** The hand came down a second time at once. */
  void resetViewInstead() {
    replaced.ifPresent(before -> store.takeBack(before, new Edit.StartMoved(before.start())));
    if (!playback.playing()) {
      store.dispatch(new Play.Scrubbed(playback.cursor()));
    }
    store.dispatch(new Look.ViewReset());
  }
}
