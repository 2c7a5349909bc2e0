package downhill.view.control;

import javafx.scene.input.MouseEvent;

/** Tells double clicks, which the toolkit counts on: the second of them is the fourth click. */
public final class Clicks {
  private Clicks() {}

  /** Whether the press or click is the second of two. */
  public static boolean isSecond(MouseEvent event) {
    return event.getClickCount() % 2 == 0;
  }
}
