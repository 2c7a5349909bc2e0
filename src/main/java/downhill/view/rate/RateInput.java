package downhill.view.rate;

import downhill.session.Entry;
import downhill.view.control.PassingInput;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;

/** The learning rate as a text, in smaller type where it has many digits. */
public final class RateInput extends PassingInput<Double> {
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
  private static final PseudoClass LONGER = PseudoClass.getPseudoClass("longer");

  /** Characters that the field holds in its full type, and in the type of {@code :long}. */
  private static final int FULL = 7;

  private static final int SMALLER = 9;

  RateInput(ObservableValue<String> holds, Consumer<Double> use) {
    super("rate-value", Entry::rate, holds, use);
    getStyleClass().add("rate-value");
    lengthProperty().subscribe(length -> fit(length.intValue()));
  }

  private void fit(int length) {
    pseudoClassStateChanged(LONG, length > FULL);
    pseudoClassStateChanged(LONGER, length > SMALLER);
  }
}
