package downhill.view.experiment;

import downhill.core.expression.Reading;
import downhill.core.geometry.Interval;
import downhill.session.Edit;
import downhill.session.Entry;
import downhill.session.Numbers;
import downhill.session.Parameter;
import downhill.session.Play;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.control.EntryInput;
import downhill.view.control.IconButton;
import downhill.view.control.PassingInput;
import downhill.view.text.MathText;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One parameter in a line: its name, its value as a text and as a slider between the ends of the
 * range, which are buttons that open the range, and what lets it run back and forth.
 *
 * <p>It belongs to a place among the parameters and not to a name: a name that grows letter by
 * letter has the same control all the while.
 */
final class ParameterControl extends HBox {
  /** Of a longer name the beginning is shown. */
  private static final int LONGEST_NAME = 14;

  private final Store store;
  private final int place;
  private final MathText name = new Name();
  private final StringProperty text = new SimpleStringProperty("");
  private final EntryInput<Double> value;
  private final Button from = new Button();
  private final Button to = new Button();
  private final ParameterSlider slider;
  private final ToggleButton sweep = new ToggleButton();
  private final Subscription news;
  private Optional<Parameter> shown = Optional.empty();

  /** As wide as it is, and wide enough for short ones to have their values below each other. */
  private static final class Name extends MathText {
    private static final double SHORT = 28;

    Name() {
      super("parameter-name");
    }

    @Override
    protected double computeMinWidth(double height) {
      return Math.max(SHORT, computePrefWidth(height));
    }
  }

  /**
   * @param openRange is given this control when its range is to be changed
   */
  ParameterControl(Store store, int place, Consumer<ParameterControl> openRange) {
    this.store = store;
    this.place = place;
    value = valueField();
    slider = new ParameterSlider(store);
    setUpEnd(from, openRange);
    setUpEnd(to, openRange);
    to.setFocusTraversable(false);
    IconButton.dress(sweep, "parameter-sweep", Feather.PLAY, "");
    sweep.setOnAction(e -> store.dispatch(new Play.SweepToggled(shown.orElseThrow().name())));
    setHgrow(slider, Priority.ALWAYS);
    getStyleClass().add("parameter");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setAlignment(Pos.CENTER_LEFT);
    setFillHeight(false);
    getChildren().addAll(name, value, from, slider, to, sweep);
    news =
        Subscription.combine(
            store.session().map(this::text).subscribe(text::set),
            store.session().map(this::parameter).subscribe(this::render),
            store.session().map(this::isSwept).subscribe(this::renderSweep));
  }

  private EntryInput<Double> valueField() {
    EntryInput<Double> field =
        new PassingInput<>("parameter-value", Entry::parameter, text, this::use);
    field.getStyleClass().add("parameter-value");
    field.focusedProperty().subscribe(this::stopUnderHand);
    return field;
  }

  private void setUpEnd(Button end, Consumer<ParameterControl> openRange) {
    end.getStyleClass().addAll("flat", "parameter-end");
    end.setMinWidth(USE_PREF_SIZE);
    end.setTooltip(new Tooltip());
    end.setOnAction(e -> openRange.accept(this));
  }

  private Optional<Parameter> parameter(Session session) {
    return session.experiment().parameters().stream().skip(place).findFirst();
  }

  private boolean isSwept(Session session) {
    return parameter(session).filter(p -> session.playback().sweeps(p.name())).isPresent();
  }

  private String text(Session session) {
    return parameter(session).map(session::text).orElse("");
  }

  /** Unless the parameter has gone meanwhile, and the keyboard with it. */
  private void use(double typed) {
    shown
        .flatMap(p -> store.now().experiment().parameter(p.name()))
        .ifPresent(p -> store.dispatch(new Edit.ParameterChanged(p.withValue(typed))));
    store.dispatch(new Edit.GestureEnded());
  }

  /** What is being typed is not to be run over. */
  private void stopUnderHand(boolean focused) {
    if (focused && isSwept(store.now())) {
      sweep.fire();
    }
  }

  private void render(Optional<Parameter> next) {
    Optional<String> before = shown.map(Parameter::name);
    shown = next;
    next.ifPresent(
        parameter -> {
          if (!before.equals(Optional.of(parameter.name()))) {
            renderName(parameter.name());
          }
          slider.render(parameter);
          renderRange(parameter);
        });
  }

  private void renderName(String named) {
    String id = "parameter-" + named;
    String spoken = Reading.name(named);
    name.setMarkup(Strings.text("parameter.is", Strings.shortened(spoken, LONGEST_NAME)));
    value.name(id + "-value", Strings.text("parameter-value.name", spoken));
    value.restore();
    slider.setId(id);
    from.setId(id + "-range");
    sweep.setId(id + "-sweep");
    renderSweep(isSwept(store.now()));
  }

  private void renderRange(Parameter parameter) {
    Interval range = parameter.range();
    String least = Numbers.brief(range.from());
    String most = Numbers.brief(range.to());
    String spoken = Reading.name(parameter.name());
    from.setText(least);
    to.setText(most);
    String ends = Strings.text("parameter.range", spoken, least, most);
    for (Button end : new Button[] {from, to}) {
      end.setAccessibleText(ends);
      end.getTooltip().setText(ends);
    }
    slider.setAccessibleText(
        Strings.text(
            "parameter.accessible", spoken, Numbers.brief(parameter.value()), least, most));
  }

  private void renderSweep(boolean running) {
    sweep.setSelected(running);
    sweep.setGraphic(new FontIcon(running ? Feather.PAUSE : Feather.PLAY));
    String spoken = shown.map(Parameter::name).map(Reading::name).orElse("");
    IconButton.name(
        sweep, Strings.text(running ? "parameter.sweep.stop" : "parameter.sweep", spoken));
  }

  /** The window has no more use for it. */
  void leave() {
    news.unsubscribe();
  }

  /** The place among the parameters. */
  int place() {
    return place;
  }

  /** The sentence about a text that is no value, to be laid over what is below. */
  Label mistake() {
    return value.mistake();
  }
}
