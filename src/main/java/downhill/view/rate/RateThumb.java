package downhill.view.rate;

import downhill.core.descent.Outcome;
import downhill.view.look.OutcomeIcon;
import downhill.view.look.OutcomeStyle;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;

/** The white disc with the outcome's ring and sign. */
final class RateThumb extends StackPane {
  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("slider-focused");

  /** The share of the disc that the sign takes. */
  private static final double SIGN = 22.0 / 32;

  private final OutcomeIcon icon = new OutcomeIcon(0);

  /** Shows the focus of the slider, whose own thumb is not to be seen. */
  RateThumb(ObservableBooleanValue focused) {
    getStyleClass().add("rate-thumb");
    setMouseTransparent(true);
    getChildren().add(icon);
    focused.subscribe(now -> pseudoClassStateChanged(FOCUSED, now));
  }

  void setSize(double diameter) {
    icon.setSize(SIGN * diameter);
  }

  /** Without an outcome the disc is blank. */
  void render(Optional<Outcome> outcome) {
    OutcomeStyle.wear(this, outcome);
    icon.setVisible(outcome.isPresent());
    outcome.ifPresent(icon::show);
  }
}
