package downhill.view;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** Says that something was done, for a few seconds. */
final class Notice extends Label {
  private static final Duration STAY = Duration.seconds(2.5);

  private final PauseTransition stay = new PauseTransition(STAY);

  Notice() {
    setId("notice");
    setVisible(false);
    setMouseTransparent(true);
    stay.setOnFinished(e -> setVisible(false));
  }

  void show(String text) {
    setText(text);
    setVisible(true);
    stay.playFromStart();
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}
