package downhill.view.experiment;

import downhill.core.expression.Reading;
import downhill.core.geometry.Interval;
import downhill.session.Edit;
import downhill.session.Entry;
import downhill.session.Experiment;
import downhill.session.Parameter;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.control.EntryInput;
import downhill.view.control.FoldingSheet;
import downhill.view.keys.OnTop;
import downhill.view.text.MathText;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;

/** The range of one parameter's slider as a text. */
final class RangeSheet extends FoldingSheet {
  private static final String ID = "parameter-range";

  private final Store store;
  private final StringProperty holds = new SimpleStringProperty("");
  private final MathText head = new MathText("section-head", "muted");
  private final EntryInput<Interval> field = new Field();
  private Optional<ParameterControl> of = Optional.empty();

  /** Enter folds the sheet. */
  private final class Field extends EntryInput<Interval> {
    Field() {
      super(ID, Entry::range, holds, RangeSheet.this::use);
    }

    @Override
    protected void entered() {
      fold();
    }
  }

  RangeSheet(Store store, OnTop onTop) {
    super(onTop);
    this.store = store;
    getStyleClass().addAll("parameter-range-sheet", "entry-field");
    store.session().map(session -> session.experiment()).subscribe(this::follow);
  }

  /** Unfolds for the parameter of the control, or folds. */
  void toggle(ParameterControl control) {
    if (isVisible() && !of.equals(Optional.of(control))) {
      fold();
    }
    of = Optional.of(control);
    follow(store.now().experiment());
    toggle((Node) control);
  }

  /** Whose range it shows. */
  Optional<ParameterControl> control() {
    return isVisible() ? of : Optional.empty();
  }

  @Override
  protected List<Node> fields() {
    return List.of(head, field, field.mistake());
  }

  @Override
  protected Node first() {
    return field;
  }

  private void follow(Experiment experiment) {
    Optional<Parameter> parameter = parameter(experiment);
    if (parameter.isEmpty() && isVisible()) {
      fold();
    }
    parameter.ifPresent(this::follow);
  }

  private void follow(Parameter parameter) {
    String name = Strings.text("parameter-range.name", Reading.name(parameter.name()));
    head.setMarkup(name);
    field.name(ID, MathText.plain(name));
    holds.set(Entry.text(parameter.range()));
  }

  private Optional<Parameter> parameter(Experiment experiment) {
    return of.flatMap(
        control -> experiment.parameters().stream().skip(control.place()).findFirst());
  }

  private void use(Interval typed) {
    parameter(store.now().experiment())
        .ifPresent(p -> store.dispatch(new Edit.ParameterChanged(p.withRange(typed))));
    store.dispatch(new Edit.GestureEnded());
  }
}
