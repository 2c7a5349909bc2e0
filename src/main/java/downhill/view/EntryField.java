package downhill.view;

import downhill.session.Entered;
import downhill.session.Strings;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A value to type: Enter or leaving the field hands it on, a mistake keeps the text and says its
 * one sentence below, Escape brings back what holds.
 */
final class EntryField<T> extends VBox {
  private final TextField field;
  private final Label mistake = new Label();
  private final Function<String, Entered<T>> reader;
  private final Consumer<T> use;
  private final ObservableValue<String> holds;

  /**
   * @param id of the text field; its name and tip are the texts {@code <id>.name}, {@code <id>.tip}
   * @param holds the text of the value that holds
   */
  EntryField(
      String id,
      Function<String, Entered<T>> reader,
      ObservableValue<String> holds,
      Consumer<T> use) {
    this.reader = reader;
    this.holds = holds;
    this.use = use;
    getStyleClass().add("entry-field");
    field = new OneLineField();
    getChildren().addAll(name(id), field, mistake);
    setUpField(id);
    setUpMistake(id);
    holds.subscribe(this::show);
  }

  private Label name(String id) {
    Label name = new Label(Strings.text(id + ".name"));
    name.setLabelFor(field);
    name.getStyleClass().add("section-head");
    return name;
  }

  private void setUpField(String id) {
    field.setId(id);
    field.setAccessibleText(Strings.text(id + ".name"));
    field.setTooltip(new Tooltip(Strings.text(id + ".tip")));
    field.setOnAction(e -> commit());
    field.focusedProperty().addListener((property, before, focused) -> commitUnless(focused));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::restoreOnEscape);
  }

  private void setUpMistake(String id) {
    mistake.setId(id + "-problem");
    mistake.getStyleClass().add("mistake");
    mistake.setWrapText(true);
    mistake.managedProperty().bind(mistake.visibleProperty());
    mistake.setVisible(false);
  }

  private void commitUnless(boolean focused) {
    if (!focused) {
      commit();
    }
  }

  private void commit() {
    if (!field.getText().equals(holds.getValue())) {
      reader.apply(field.getText()).match(this::accept, this::complain);
    }
  }

  private void accept(T value) {
    use.accept(value);
    show(holds.getValue());
  }

  private void complain(String sentence) {
    mistake.setText(sentence);
    mistake.setVisible(true);
    field.setAccessibleHelp(sentence);
  }

  private void show(String text) {
    mistake.setVisible(false);
    mistake.setText("");
    field.setAccessibleHelp("");
    field.setText(text);
    field.end();
  }

  private void restoreOnEscape(KeyEvent event) {
    boolean dirty = mistake.isVisible() || !field.getText().equals(holds.getValue());
    if (event.getCode() == KeyCode.ESCAPE && dirty) {
      show(holds.getValue());
      event.consume();
    }
  }
}
