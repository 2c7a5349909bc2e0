package downhill.view;

import downhill.session.Edit;
import downhill.session.RateStops;
import downhill.session.Store;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import javafx.animation.PauseTransition;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * The slider over log₁₀ of the rate. It is all hands and no looks: {@link RateSlider} draws track
 * and thumb.
 *
 * <p>A gesture ends when the thumb is let go; {@link Slider#valueChanging} knows of the thumb only,
 * so keys and clicks on the track end theirs a moment after the last change.
 */
final class RateLine extends Slider {
  private static final Duration PAUSE = Duration.millis(250);
  private static final int PAGE = 10;

  private final Store store;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private boolean following;
  private double shown;

  RateLine(Store store) {
    super(RateScale.USUAL.from(), RateScale.USUAL.to(), RateScale.USUAL.from());
    this.store = store;
    setId("rate");
    getStyleClass().add("rate-line");
    pause.setOnFinished(e -> endGesture());
    valueProperty().addListener(e -> changed());
    valueChangingProperty().addListener(e -> thumbMoved());
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Shows the rate; the axis follows, but not under the hand that moves the thumb. */
  void render(double rate) {
    if (rate == shown) {
      return;
    }
    shown = rate;
    following = true;
    if (!isOwn(rate)) {
      RateScale scale = RateScale.USUAL.including(rate);
      setMin(scale.from());
      setMax(scale.to());
      setValue(Math.log10(rate));
    }
    following = false;
  }

  RateScale scale() {
    return new RateScale((int) getMin(), (int) getMax());
  }

  private boolean isOwn(double rate) {
    return rate == RateScale.rateAt(getValue());
  }

  private void changed() {
    if (!following) {
      store.dispatch(new Edit.RateChanged(RateScale.rateAt(getValue())));
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
          case RIGHT, UP, KP_RIGHT, KP_UP -> moved(RateStops::above, 1);
          case LEFT, DOWN, KP_LEFT, KP_DOWN -> moved(RateStops::below, 1);
          case PAGE_UP -> moved(RateStops::above, PAGE);
          case PAGE_DOWN -> moved(RateStops::below, PAGE);
          case HOME -> getMin();
          case END -> getMax();
          default -> Double.NaN;
        };
    if (!Double.isNaN(next)) {
      adjustValue(next);
      event.consume();
    }
  }

  private double moved(DoubleUnaryOperator next, int stops) {
    return Math.log10(DoubleStream.iterate(shown, next).skip(stops).findFirst().orElseThrow());
  }
}
