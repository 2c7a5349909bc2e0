package downhill.view.plane;

import downhill.core.geometry.Vec2;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** Where the keyboard points. */
final class Crosshair extends Group {
  private static final double ARM = 13;
  private static final double GAP = 4;

  Crosshair() {
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    getChildren().addAll(arms("crosshair-edge"), arms("crosshair-line"));
  }

  private static Path arms(String styleClass) {
    Path path = new Path();
    path.getStyleClass().add(styleClass);
    for (int sign : new int[] {-1, 1}) {
      path.getElements().addAll(new MoveTo(sign * GAP, 0), new LineTo(sign * ARM, 0));
      path.getElements().addAll(new MoveTo(0, sign * GAP), new LineTo(0, sign * ARM));
    }
    return path;
  }

  void pointAt(Vec2 pixel) {
    setTranslateX(Math.rint(pixel.x()) + 0.5);
    setTranslateY(Math.rint(pixel.y()) + 0.5);
  }
}
