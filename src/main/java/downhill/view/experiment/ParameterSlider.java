package downhill.view.experiment;

import downhill.session.Edit;
import downhill.session.Parameter;
import downhill.session.Store;
import downhill.view.control.GestureSlider;

/** The slider of a parameter over its range, with stops at round numbers. */
final class ParameterSlider extends GestureSlider {
  private Parameter shown;

  ParameterSlider(Store store) {
    super(store);
  }

  /** Shows the parameter; the thumb stays under the hand that moves it. */
  void render(Parameter parameter) {
    shown = parameter;
    follow(this::show);
  }

  private void show() {
    setMin(shown.range().from());
    setMax(shown.range().to());
    if (shown.near(getValue()).value() != shown.value()) {
      setValue(shown.value());
    }
  }

  @Override
  protected Edit moved(double value) {
    return new Edit.ParameterChanged(shown.near(value));
  }

  @Override
  protected double stopsOn(int stops) {
    return shown.moved(stops).value();
  }
}
