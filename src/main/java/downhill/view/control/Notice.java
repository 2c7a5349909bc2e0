package downhill.view.control;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** Says that something was done or refused, for as long as it takes to read. */
public final class Notice extends Label {
  private static final double SHORTEST_STAY = 2.5;
  private static final double LONGEST_STAY = 6;
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
    double reading = text.length() / LETTERS_A_SECOND;
    stay.setDuration(Duration.seconds(Math.max(SHORTEST_STAY, Math.min(LONGEST_STAY, reading))));
    stay.playFromStart();
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /** Makes room for what is more important. */
  public void dismiss() {
    stay.stop();
    setVisible(false);
  }
}
