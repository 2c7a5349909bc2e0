package downhill.view.control;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/**
 * A drag ends where the hand lets go. The system may leave out the last moves of a fast hand on a
 * slow machine, and the toolkit’s controls take their values from moves alone.
 *
 * <p>Law: where a button is let go at another place than that of the last press or move, the part
 * that is dragged is told of a move there first.
 */
public final class DragEnd {
  private Point2D last = Point2D.ZERO;

  private DragEnd() {}

  /** For all parts of the scene. */
  public static void install(Scene scene) {
    DragEnd end = new DragEnd();
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> end.last = place(event));
    scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> end.last = place(event));
    scene.addEventFilter(MouseEvent.MOUSE_RELEASED, end::complete);
  }

  private void complete(MouseEvent release) {
    if (!place(release).equals(last)) {
      Event.fireEvent(
          release.getTarget(),
          release.copyFor(release.getSource(), release.getTarget(), MouseEvent.MOUSE_DRAGGED));
    }
  }

  private static Point2D place(MouseEvent event) {
    return new Point2D(event.getSceneX(), event.getSceneY());
  }
}
