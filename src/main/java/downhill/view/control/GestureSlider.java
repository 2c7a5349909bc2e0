package downhill.view.control;

import static downhill.view.keys.KeyBinding.eitherShiftedOrNot;

import downhill.session.Edit;
import downhill.session.Store;
import downhill.view.keys.KeyBinding;
import downhill.view.keys.KeyGroup;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * A slider over a part of the experiment; what a hand does to it at a stretch is one gesture.
 *
 * <p>A gesture ends when the thumb is let go; {@link Slider#valueChanging} knows of the thumb only,
 * so keys and hands on the track end theirs a moment after the last change, but not while the
 * button is held.
 */
public abstract class GestureSlider extends Slider {
  private static final Duration PAUSE = Duration.millis(250);
  private static final int PAGE = 10;

  private static final List<KeyCodeCombination> ON =
      eitherShiftedOrNot(KeyCode.RIGHT, KeyCode.KP_RIGHT);
  private static final List<KeyCodeCombination> BACK =
      eitherShiftedOrNot(KeyCode.LEFT, KeyCode.KP_LEFT);

  private final KeyGroup keys =
      new KeyGroup(
          "keys.slider",
          KeyBinding.of(ON, "keys.slider.stop", () -> go(1)),
          KeyBinding.of(BACK, "keys.slider.stop", () -> go(-1)),
          KeyBinding.of(KeyCode.PAGE_UP, "keys.slider.page", () -> go(PAGE)),
          KeyBinding.of(KeyCode.PAGE_DOWN, "keys.slider.page", () -> go(-PAGE)),
          KeyBinding.of(KeyCode.HOME, "keys.slider.ends", () -> adjustValue(getMin())),
          KeyBinding.of(KeyCode.END, "keys.slider.ends", () -> adjustValue(getMax())));
  private final Store store;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Following following = new Following();

  /** Whether a gesture is going on. */
  private boolean open;

  public GestureSlider(Store store) {
    this.store = store;
    pause.setOnFinished(e -> endGesture());
    valueProperty().addListener(e -> changed());
    valueChangingProperty().subscribe(this::thumbMoved);
    pressedProperty().subscribe(this::waitForMore);
    addEventFilter(KeyEvent.KEY_PRESSED, keys::perform);
  }

  /** What a hand that has moved the thumb there wants. */
  protected abstract Edit moved(double value);

  /** So many stops on from what is shown, or back when negative. */
  protected abstract double stopsOn(int stops);

  /** Makes a change that no hand has made. */
  public final void follow(Runnable change) {
    following.during(change);
  }

  private void changed() {
    if (!following.isNow()) {
      store.dispatch(moved(getValue()));
      open = true;
      waitForMore();
    }
  }

  private void waitForMore() {
    if (isValueChanging() || isPressed()) {
      pause.stop();
    } else if (open) {
      pause.playFromStart();
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
    open = false;
    store.dispatch(new Edit.GestureEnded());
    settle();
  }

  /** Shows what has come of the gesture, which may be rounded. */
  protected void settle() {}

  /** What keys do here, for the sheet. */
  public final KeyGroup keys() {
    return keys;
  }

  private void go(int stops) {
    adjustValue(stopsOn(stops));
  }
}
