package downhill.view;

import downhill.session.Entry;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The learning rate as a text, in smaller type where it has many digits. Enter and Escape leave the
 * keyboard to the window.
 */
final class RateInput extends EntryInput<Double> {
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
  private static final PseudoClass LONGER = PseudoClass.getPseudoClass("longer");

  /** Characters that the field holds in its full type, and in the type of {@code :long}. */
  private static final int FULL = 7;

  private static final int SMALLER = 9;

  RateInput(ObservableValue<String> holds, Consumer<Double> use) {
    super("rate-value", Entry::rate, holds, use);
    getStyleClass().add("rate-value");
    lengthProperty().subscribe(length -> fit(length.intValue()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
  }

  @Override
  void entered() {
    FocusLoan.leaveToWindow(this);
  }

  private void fit(int length) {
    pseudoClassStateChanged(LONG, length > FULL);
    pseudoClassStateChanged(LONGER, length > SMALLER);
  }

  private void leaveOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      FocusLoan.leaveToWindow(this);
      event.consume();
    }
  }
}
