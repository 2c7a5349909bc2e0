package downhill.view;

import downhill.session.Edit;
import downhill.session.Store;
import javafx.animation.PauseTransition;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * A slider over a part of the experiment; what a hand does to it at a stretch is one gesture.
 *
 * <p>A gesture ends when the thumb is let go; {@link Slider#valueChanging} knows of the thumb only,
 * so keys and clicks on the track end theirs a moment after the last change.
 */
abstract class GestureSlider extends Slider {
  private static final Duration PAUSE = Duration.millis(250);
  private static final int PAGE = 10;

  private final Store store;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private boolean following;

  GestureSlider(Store store) {
    this.store = store;
    pause.setOnFinished(e -> endGesture());
    valueProperty().addListener(e -> changed());
    valueChangingProperty().addListener(e -> thumbMoved());
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /** What a hand that has moved the thumb there wants. */
  abstract Edit moved(double value);

  /** So many stops on from what is shown, or back when negative. */
  abstract double stopsOn(int stops);

  /** Makes a change that no hand has made. */
  final void follow(Runnable change) {
    following = true;
    change.run();
    following = false;
  }

  private void changed() {
    if (!following) {
      store.dispatch(moved(getValue()));
      if (!isValueChanging()) {
        pause.playFromStart();
      }
    }
  }

  /** The hand has taken hold of the thumb, or let go of it. */
  private void thumbMoved() {
    if (!isValueChanging()) {
      endGesture();
    }
  }

  private void endGesture() {
    pause.stop();
    store.dispatch(new Edit.GestureEnded());
  }

  private void press(KeyEvent event) {
    if (event.isControlDown() || event.isMetaDown() || event.isAltDown()) {
      return;
    }
    double next =
        switch (event.getCode()) {
          case RIGHT, UP, KP_RIGHT, KP_UP -> stopsOn(1);
          case LEFT, DOWN, KP_LEFT, KP_DOWN -> stopsOn(-1);
          case PAGE_UP -> stopsOn(PAGE);
          case PAGE_DOWN -> stopsOn(-PAGE);
          case HOME -> getMin();
          case END -> getMax();
          default -> Double.NaN;
        };
    if (!Double.isNaN(next)) {
      adjustValue(next);
      event.consume();
    }
  }
}
