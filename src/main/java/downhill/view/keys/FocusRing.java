package downhill.view.keys;

import javafx.scene.layout.Region;

/** The frame of a picture that has the keyboard, above the picture, which would hide a border. */
public final class FocusRing extends Region {
  public FocusRing() {
    getStyleClass().add("focus-ring");
    setManaged(false);
    setMouseTransparent(true);
  }
}
