package downhill.view;

import downhill.core.geometry.Vec2;
import downhill.session.Strings;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

/** The start of the descent: a ring with a dot, to be dragged, or moved with the arrow keys. */
final class StartMarker extends StackPane {
  private static final double RADIUS = 7;
  private static final double LINE = 3;
  private static final double DOT = 2.4;
  private static final double EDGE = 1.25;

  /** What a hand must hit, more than what the eye sees. */
  private static final double TARGET = 14;

  private final Circle edge = new Circle(RADIUS + LINE / 2 + EDGE);
  private final Circle ring = new Circle(RADIUS);
  private final Circle dot = new Circle(DOT);

  StartMarker() {
    getStyleClass().add("start-marker");
    setManaged(false);
    setFocusTraversable(true);
    setPickOnBounds(true);
    setCursor(Cursor.HAND);
    setAccessibleRole(AccessibleRole.THUMB);
    setAccessibleText(Strings.text("picture.start.accessible"));
    setPrefSize(2 * TARGET, 2 * TARGET);
    edge.getStyleClass().add("start-edge");
    ring.getStyleClass().add("start-ring");
    dot.getStyleClass().add("start-dot");
    ring.setStrokeWidth(LINE);
    getChildren().addAll(edge, ring, dot);
    autosize();
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
      relocate(middle.x() - TARGET, middle.y() - TARGET);
    }
  }
}
