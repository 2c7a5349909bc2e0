package downhill.view;

import downhill.core.geometry.Frame;
import java.util.Optional;
import javafx.scene.Group;

/** The basins of a function of one variable, along the lower side of its curve. */
final class BasinStrip extends Group {
  static final double HEIGHT = 14;

  private final RasterView picture = new RasterView();
  private Optional<BasinGround> shown = Optional.empty();

  BasinStrip() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().add(picture);
  }

  /** Shows the basins, where there are any. */
  void render(Optional<BasinGround> basins, Frame frame, double scale) {
    setVisible(basins.isPresent());
    setTranslateY(frame.height() - HEIGHT);
    if (!basins.equals(shown)) {
      shown = basins;
      basins.ifPresent(ground -> picture.show(ground.picture(), scale));
    }
  }
}
