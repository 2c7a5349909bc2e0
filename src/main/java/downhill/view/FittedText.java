package downhill.view;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

/** A text on one line in a room that the style sheet gives; what is longer is set smaller. */
final class FittedText extends StackPane {
  private final MathText text;
  private final ShrinkToFit fit;

  FittedText(String styleClass) {
    text = new MathText(styleClass);
    text.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    fit = new ShrinkToFit(text);
    fit.setActive(true);
    getStyleClass().add(styleClass + "-room");
    setMinWidth(0);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().add(text);
  }

  void setMarkup(String markup) {
    text.setMarkup(markup);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    fit.fit(getWidth());
  }
}
