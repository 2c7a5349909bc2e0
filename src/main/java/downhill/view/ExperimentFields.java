package downhill.view;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.session.Edit;
import downhill.session.Entry;
import downhill.session.Experiment;
import downhill.session.Store;
import downhill.session.Strings;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Start, domain and number of steps as texts, and the experiment as a command line; folded away.
 * Escape folds them, and so does a press outside, which does what it would do without them.
 */
final class ExperimentFields extends VBox {
  private final Store store;
  private final EventHandler<MouseEvent> outside = this::foldUnlessInside;
  private final EventHandler<KeyEvent> escape = this::foldOnEscape;
  private final Node opener;

  ExperimentFields(Store store, CommandLineCopy copy) {
    this.store = store;
    opener = IconButton.of("experiment", Feather.SLIDERS, "experiment.name", this::toggle);
    getStyleClass().add("experiment-fields");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setVisible(false);
    getChildren().addAll(start(), domain(), steps(), copyButton(copy));
  }

  /** The button that unfolds the fields and folds them. */
  Node opener() {
    return opener;
  }

  /** Unfolds them, or folds them. */
  void toggle() {
    if (isVisible()) {
      fold();
    } else {
      unfold();
    }
  }

  private void unfold() {
    setVisible(true);
    lookup("#start").requestFocus();
    getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, outside);
    getScene().addEventHandler(KeyEvent.KEY_PRESSED, escape);
  }

  /** The field that loses the focus hands on what is typed there. */
  private void fold() {
    getScene().removeEventFilter(MouseEvent.MOUSE_PRESSED, outside);
    getScene().removeEventHandler(KeyEvent.KEY_PRESSED, escape);
    FocusLoan.leaveToWindow(this);
    setVisible(false);
  }

  private EntryField<Vec2> start() {
    return new EntryField<>(
        "start",
        text -> Entry.start(text, dimensions()),
        shown(experiment -> Entry.text(experiment.start(), experiment.domain().dimensions())),
        value -> store.dispatch(new Edit.StartTyped(value)));
  }

  private EntryField<Domain> domain() {
    return new EntryField<>(
        "domain",
        text -> Entry.domain(text, dimensions()),
        shown(experiment -> Entry.text(experiment.domain())),
        value -> store.dispatch(new Edit.DomainChanged(value)));
  }

  private EntryField<Integer> steps() {
    return new EntryField<>(
        "steps",
        Entry::steps,
        shown(experiment -> Integer.toString(experiment.steps())),
        value -> store.dispatch(new Edit.StepsChanged(value)));
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

  private void foldUnlessInside(MouseEvent event) {
    boolean inside = isAt(this, event) || isAt(opener, event);
    if (!inside) {
      fold();
    }
  }

  private static boolean isAt(Node node, MouseEvent event) {
    return node.contains(node.sceneToLocal(event.getSceneX(), event.getSceneY()));
  }

  private void foldOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      fold();
      event.consume();
    }
  }
}
