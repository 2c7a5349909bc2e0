package downhill.view.plane;

import downhill.core.geometry.Vec2;
import downhill.core.raster.colour.Marks;
import downhill.session.Experiment;
import downhill.session.Numbers;
import downhill.session.Strings;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

/** The start of the descent: a ring with a dot, to be dragged, or moved with the arrow keys. */
public final class StartMarker extends StackPane {
  private static final double RADIUS = 7;
  private static final double LINE = 3;
  private static final double DOT = 2.4;

  /** Labels keep so far from the middle: the marker with its edge. */
  static final double ROOM = 10;

  /** The outermost of what a hand can point at shows the focus only. */
  private static final double GRASP_MARGIN = 2;

  private final Circle edge = new Circle(RADIUS + LINE / 2 + Marks.EDGE);
  private final Circle ring = new Circle(RADIUS);
  private final Circle dot = new Circle(DOT);

  StartMarker() {
    getStyleClass().add("start-marker");
    setManaged(false);
    setFocusTraversable(true);
    setPickOnBounds(true);
    setCursor(Cursor.HAND);
    setAccessibleRole(AccessibleRole.THUMB);
    edge.getStyleClass().add("start-edge");
    ring.getStyleClass().add("start-ring");
    dot.getStyleClass().add("start-dot");
    ring.setStrokeWidth(LINE);
    getChildren().addAll(edge, ring, dot);
  }

  /** A hand this close to the middle has taken it, in pixels. */
  double grasp() {
    return getWidth() / 2 - GRASP_MARGIN;
  }

  /** Says which start it marks. */
  void tell(Experiment experiment) {
    String place = Numbers.place(experiment.start(), experiment.domain());
    setAccessibleText(Strings.text("picture.start.accessible", place));
  }

  /**
   * Puts the middle at a pixel position; hidden where that is not in the picture.
   *
   * @param size of the marks, 1 at 720p
   */
  void show(Vec2 middle, boolean visible, double size) {
    setVisible(visible);
    setScaleX(size);
    setScaleY(size);
    if (visible) {
      autosize();
      relocate(middle.x() - getWidth() / 2, middle.y() - getHeight() / 2);
    }
  }
}
