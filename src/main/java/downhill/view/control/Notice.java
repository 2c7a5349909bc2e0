package downhill.view.control;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** Says that something was done or refused, for as long as it takes to read. */
public final class Notice extends Label {
  private static final double SHORTEST_STAY = 2.5;
  private static final double LETTERS_A_SECOND = 15;

  private final PauseTransition stay = new PauseTransition();

  public Notice() {
    setId("notice");
    setVisible(false);
    setMouseTransparent(true);
    stay.setOnFinished(e -> setVisible(false));
  }

  public void show(String text) {
    setText(text);
    setVisible(true);
    stay.setDuration(Duration.seconds(Math.max(SHORTEST_STAY, text.length() / LETTERS_A_SECOND)));
    stay.playFromStart();
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}
