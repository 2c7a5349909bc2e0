package downhill.view;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.session.Entry;
import downhill.session.Experiment;
import downhill.session.Intent;
import downhill.session.Store;
import downhill.session.Strings;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Start, domain and number of steps as texts, and the experiment as a command line; folded away.
 */
final class ExperimentFields extends VBox {
  private final Store store;
  private final FocusLoan focus = new FocusLoan();

  ExperimentFields(Store store, CommandLineCopy copy) {
    this.store = store;
    getStyleClass().add("experiment-fields");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setVisible(false);
    getChildren().addAll(start(), domain(), steps(), copyButton(copy));
    addEventHandler(KeyEvent.KEY_PRESSED, this::foldOnEscape);
  }

  /** Unfolds the fields, or folds them away. */
  void toggle() {
    setVisible(!isVisible());
    if (isVisible()) {
      focus.take(lookup("#start"));
    } else {
      focus.giveBack();
    }
  }

  private EntryField<Vec2> start() {
    return new EntryField<>(
        "start",
        text -> Entry.start(text, dimensions()),
        shown(experiment -> Entry.text(experiment.start(), experiment.domain().dimensions())),
        value -> store.dispatch(new Intent.StartTyped(value)));
  }

  private EntryField<Domain> domain() {
    return new EntryField<>(
        "domain",
        text -> Entry.domain(text, dimensions()),
        shown(experiment -> Entry.text(experiment.domain())),
        value -> store.dispatch(new Intent.DomainChanged(value)));
  }

  private EntryField<Integer> steps() {
    return new EntryField<>(
        "steps",
        Entry::steps,
        shown(experiment -> Integer.toString(experiment.steps())),
        value -> store.dispatch(new Intent.StepsChanged(value)));
  }

  private Button copyButton(CommandLineCopy copy) {
    Button button = new Button(Strings.text("copy.name"));
    button.setId("copy");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(e -> copy.run());
    return button;
  }

  private ObservableValue<String> shown(Function<Experiment, String> text) {
    return store.session().map(session -> text.apply(session.experiment()));
  }

  private int dimensions() {
    return store.now().experiment().domain().dimensions();
  }

  private void foldOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      toggle();
      event.consume();
    }
  }
}
