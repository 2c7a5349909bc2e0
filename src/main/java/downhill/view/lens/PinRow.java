package downhill.view.lens;

import downhill.core.descent.Outcome;
import downhill.core.raster.colour.ReferenceLook;
import downhill.session.Compare;
import downhill.session.Numbers;
import downhill.session.Pin;
import downhill.session.Run;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.control.IconButton;
import downhill.view.look.OutcomeIcon;
import downhill.view.look.OutcomeStyle;
import downhill.view.look.Vanishing;
import downhill.view.text.Fitted;
import downhill.view.text.FittedText;
import downhill.view.text.RateSentence;
import downhill.view.text.Sentence;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/**
 * A pinned run in a line: letter, line, learning rate, and what became of it. Pressed, it comes
 * back; the cross removes it.
 */
final class PinRow extends HBox {
  private static final double ICON = 16;

  /** The number of steps says when these were decided; of the others it tells less. */
  private static final Set<Outcome> DECIDED = EnumSet.of(Outcome.CONVERGED, Outcome.DIVERGED);

  private final Label letter = new Label();
  private final DashSample sample = new DashSample();
  private final FittedText rate = new FittedText("pin-rate");
  private final OutcomeIcon icon = new OutcomeIcon(ICON);
  private final Label becomes = new Label();
  private final Button recall = new Button();
  private final Button remove;

  PinRow(Store store, int slot) {
    getStyleClass().add("pin-row");
    Vanishing.leavesNoGap(this, icon);
    letter.getStyleClass().add("strong");
    becomes.getStyleClass().add("pin-outcome");
    HBox content = new HBox(letter, sample, rate, icon, becomes);
    content.getStyleClass().add("pin-content");
    recall.getStyleClass().setAll("pin-recall");
    recall.setGraphic(content);
    recall.setTooltip(new Tooltip());
    recall.setMaxWidth(Double.MAX_VALUE);
    recall.setOnAction(event -> store.dispatch(new Compare.PinRecalled(slot)));
    Fitted room = new Fitted(recall);
    setHgrow(room, Priority.ALWAYS);
    remove =
        IconButton.of(
            "unpin-" + slot, Feather.X, "", () -> store.dispatch(new Compare.Unpinned(slot)));
    remove.getStyleClass().add("pin-remove");
    Vanishing.leavesNoGap(remove);
    getChildren().addAll(room, remove);
  }

  /** In little room the menu removes pins. */
  void setBrief(boolean now) {
    remove.setVisible(!now);
  }

  void show(Pin pin, ReferenceLook look) {
    setVisible(true);
    Run run = pin.run();
    Outcome outcome = run.trajectory().outcome();
    letter.setText(pin.letter());
    sample.show(look);
    rate.setMarkup(Numbers.rate(run.rate()));
    OutcomeStyle.wear(recall, outcome);
    icon.show(outcome);
    becomes.setText(
        DECIDED.contains(outcome)
            ? Sentence.steps(run.trajectory().steps())
            : Strings.text("outcome." + outcome.id() + ".at-rate"));
    String whole = spoken(pin);
    recall.setAccessibleText(whole);
    recall.getTooltip().setText(whole);
    IconButton.name(remove, Strings.text("pins.remove", pin.letter()));
  }

  private static String spoken(Pin pin) {
    Run run = pin.run();
    return Strings.text(
        "pins.spoken",
        pin.letter(),
        Numbers.exact(run.rate()),
        RateSentence.of(run),
        Numbers.place(run.experiment().start(), run.experiment().domain()));
  }
}
