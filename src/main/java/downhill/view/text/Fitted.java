package downhill.view.text;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A part on one line in the room that there is; what is longer is set smaller, or goes on in a line
 * below where that is wanted.
 */
public class Fitted extends StackPane {
  private final ShrinkToFit fit;
  private boolean wrapping;

  public Fitted(Region line) {
    line.setMinWidth(USE_PREF_SIZE);
    fit = new ShrinkToFit(line);
    setMinWidth(0);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().add(line);
  }

  public final void wrap(boolean now) {
    wrapping = now;
    fit.setActive(!now);
    requestLayout();
  }

  @Override
  protected final void layoutChildren() {
    super.layoutChildren();
    if (!wrapping) {
      fit.fit(getWidth());
    }
  }
}
