package downhill.view;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Lays its content out in a room smaller by a factor and shows it larger by the same: all sizes of
 * the content grow with one number. Its lengths are then layout units, no longer the window's.
 */
final class Magnified extends Pane {
  private final Region content;
  private final Scale scale = new Scale();

  Magnified(Region content) {
    this.content = content;
    content.getTransforms().add(scale);
    content.setManaged(false);
    getChildren().add(content);
  }

  void setFactor(double factor) {
    if (factor != factor()) {
      scale.setX(factor);
      scale.setY(factor);
      requestLayout();
    }
  }

  double factor() {
    return scale.getX();
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() / factor(), getHeight() / factor());
  }
}
