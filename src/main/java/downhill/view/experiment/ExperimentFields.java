package downhill.view.experiment;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.session.Edit;
import downhill.session.Entry;
import downhill.session.Experiment;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.control.EntryField;
import downhill.view.control.FoldingSheet;
import downhill.view.control.IconButton;
import downhill.view.keys.OnTop;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** Start, domain and number of steps as texts, and the experiment as a command line. */
public final class ExperimentFields extends FoldingSheet {
  private final Store store;
  private final CommandLineCopy copy;
  private final Node opener;

  public ExperimentFields(Store store, CommandLineCopy copy, OnTop onTop) {
    super(onTop);
    this.store = store;
    this.copy = copy;
    opener =
        IconButton.of("experiment", Feather.SLIDERS, Strings.text("experiment.name"), this::toggle);
    getStyleClass().add("experiment-fields");
  }

  /** The button that unfolds the fields and folds them. */
  public Node opener() {
    return opener;
  }

  public void toggle() {
    toggle(opener);
  }

  @Override
  protected List<Node> fields() {
    return List.of(start(), domain(), steps(), copyButton());
  }

  @Override
  protected Node first() {
    return lookup("#start");
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

  private Button copyButton() {
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
}
