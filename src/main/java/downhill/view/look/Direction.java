package downhill.view.look;

import downhill.session.Strings;
import javafx.geometry.NodeOrientation;

/**
 * Which way the window runs: as the words of its language do. Where they run to the left all of it
 * is mirrored by the toolkit, but for what says {@code LEFT_TO_RIGHT} of itself: mathematics,
 * pictures, scales and what moves along them.
 */
public final class Direction {
  private Direction() {}

  public static boolean isToTheLeft() {
    return Strings.isRightToLeft();
  }

  public static NodeOrientation ofWords() {
    return isToTheLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
  }
}
