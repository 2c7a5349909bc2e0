package downhill.view.rate;

import downhill.session.Edit;
import downhill.session.RateStops;
import downhill.session.Store;
import downhill.view.control.GestureSlider;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;

/**
 * The slider over log₁₀ of the rate. It is all hands and no looks: {@link RateSlider} draws track
 * and thumb.
 */
final class RateLine extends GestureSlider {
  private double shown;

  RateLine(Store store) {
    super(store);
    setMin(RateScale.OF_SLIDER.from());
    setMax(RateScale.OF_SLIDER.to());
    setId("rate");
    getStyleClass().add("rate-line");
  }

  /** Shows the rate; the axis follows, but not under the hand that moves the thumb. */
  void render(double rate) {
    if (rate != shown) {
      shown = rate;
      follow(() -> show(rate));
    }
  }

  /** The rate of a hand has no more digits than it can point at. */
  @Override
  protected void settle() {
    follow(() -> setValue(Math.log10(shown)));
  }

  private void show(double rate) {
    if (!isOwn(rate)) {
      RateScale scale = RateScale.OF_SLIDER.including(rate);
      setMin(scale.from());
      setMax(scale.to());
      setValue(Math.log10(rate));
    }
  }

  RateScale scale() {
    return new RateScale((int) getMin(), (int) getMax());
  }

  /** Readers and switches are told of the rate, not of its logarithm. */
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> RateScale.rateAt(getValue());
      case MIN_VALUE -> RateScale.rateAt(getMin());
      case MAX_VALUE -> RateScale.rateAt(getMax());
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.SET_VALUE) {
      adjustValue(Math.log10((Double) parameters[0]));
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  private boolean isOwn(double rate) {
    return rate == RateScale.rateAt(getValue());
  }

  @Override
  protected Edit moved(double value) {
    return new Edit.RateChanged(RateScale.rateAt(value));
  }

  @Override
  protected double stopsOn(int stops) {
    DoubleUnaryOperator next = stops > 0 ? RateStops::above : RateStops::below;
    return Math.log10(
        DoubleStream.iterate(shown, next).skip(Math.abs(stops)).findFirst().orElseThrow());
  }
}
