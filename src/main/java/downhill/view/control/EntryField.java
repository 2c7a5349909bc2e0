package downhill.view.control;

import downhill.session.Entered;
import downhill.session.Strings;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A value to type, its name above and what is wrong with it below. */
public final class EntryField<T> extends VBox {
  /** See {@link EntryInput}, which has the id. */
  public EntryField(
      String id,
      Function<String, Entered<T>> reader,
      ObservableValue<String> holds,
      Consumer<T> use) {
    EntryInput<T> input = new EntryInput<>(id, reader, holds, use);
    Label name = new Label(Strings.text(id + ".name"));
    name.setLabelFor(input);
    name.getStyleClass().add("section-head");
    getStyleClass().add("entry-field");
    getChildren().addAll(name, input, input.mistake());
  }
}
