package downhill.view.control;

import downhill.session.Entered;
import downhill.view.keys.FocusLoan;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field that is visited in passing: Enter and Escape leave the keyboard to the window. */
public class PassingInput<T> extends EntryInput<T> {
  public PassingInput(
      String id,
      Function<String, Entered<T>> reader,
      ObservableValue<String> holds,
      Consumer<T> use) {
    super(id, reader, holds, use);
    addEventHandler(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
  }

  @Override
  protected final void entered() {
    FocusLoan.leaveToWindow(this);
  }

  private void leaveOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      FocusLoan.leaveToWindow(this);
      event.consume();
    }
  }
}
