package downhill.view.rate;

import downhill.core.descent.Outcome;
import downhill.session.Strings;
import downhill.view.look.Direction;
import downhill.view.look.OutcomeIcon;
import downhill.view.look.OutcomeStyle;
import downhill.view.look.Vanishing;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What becomes of the descent, in a word with its icon, or as the icon alone. */
final class OutcomeWord extends HBox {
  private static final double ICON = 18;

  private final OutcomeIcon icon = new OutcomeIcon(ICON);
  private final Label word = new Label();

  OutcomeWord() {
    getStyleClass().add("outcome-word");
    word.getStyleClass().add("slider-word");
    Vanishing.leavesNoGap(word);
    setNodeOrientation(Direction.ofWords());
    setManaged(false);
    getChildren().addAll(icon, word);
  }

  void show(Outcome outcome) {
    OutcomeStyle.wear(this, outcome);
    icon.show(outcome);
    word.setText(Strings.text("outcome." + outcome.id() + ".at-rate"));
  }

  double iconWidth() {
    return ICON;
  }

  /** The width of word and icon, once the styles are applied. */
  double wordWidth() {
    word.setVisible(true);
    return prefWidth(-1);
  }

  void place(WordLine.Place place, double middle) {
    setVisible(place.form() != WordLine.Form.NOTHING);
    word.setVisible(place.form() == WordLine.Form.WORD);
    autosize();
    relocate(Math.round(place.left()), Math.round(middle - getHeight() / 2));
  }
}
