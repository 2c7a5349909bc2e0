package downhill.app;

import downhill.session.Play;
import downhill.session.Store;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;

/** Tells the store that time passes; stands still while nothing moves or nobody can see it. */
final class FrameClock extends AnimationTimer {
  /** A longer frame counts as this long, in seconds, so that a stall does not throw the ball. */
  private static final double LONGEST_FRAME = 0.1;

  private final Store store;
  private long before;

  FrameClock(Store store, ObservableValue<Boolean> visible) {
    this.store = store;
    ObservableValue<Boolean> moving = store.session().map(s -> s.playback().moves());
    Runnable look = () -> run(moving.getValue() && visible.getValue());
    moving.subscribe(look);
    visible.subscribe(look);
  }

  private void run(boolean now) {
    if (now) {
      before = 0;
      start();
    } else {
      stop();
    }
  }

  @Override
  public void handle(long nanoseconds) {
    if (before != 0) {
      double seconds = Math.min(LONGEST_FRAME, (nanoseconds - before) * 1e-9);
      store.dispatch(new Play.Ticked(seconds));
    }
    before = nanoseconds;
  }
}
