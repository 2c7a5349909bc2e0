package downhill.view;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A part on one line in the room that there is; what is longer is set smaller. */
class Fitted extends StackPane {
  private final ShrinkToFit fit;

  Fitted(Region line) {
    line.setMinWidth(USE_PREF_SIZE);
    fit = new ShrinkToFit(line);
    setMinWidth(0);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().add(line);
  }

  @Override
  protected final void layoutChildren() {
    super.layoutChildren();
    fit.fit(getWidth());
  }
}
