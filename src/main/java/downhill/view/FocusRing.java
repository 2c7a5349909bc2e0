package downhill.view;

import javafx.scene.layout.Region;

/** The frame of a picture that has the keyboard, above the picture, which would hide a border. */
final class FocusRing extends Region {
  FocusRing() {
    getStyleClass().add("focus-ring");
    setManaged(false);
    setMouseTransparent(true);
  }
}
