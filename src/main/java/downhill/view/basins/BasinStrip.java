package downhill.view.basins;

import downhill.core.geometry.Frame;
import downhill.view.paint.RasterView;
import java.util.Optional;
import javafx.scene.Group;

/** The basins of a function of one variable, along the lower side of its curve. */
public final class BasinStrip extends Group {
  public static final double HEIGHT = 14;

  private final RasterView picture = new RasterView();
  private Optional<BasinGround> shown = Optional.empty();

  public BasinStrip() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().add(picture);
  }

  /** Shows the basins, where there are any. */
  public void render(Optional<BasinGround> basins, Frame frame, double scale) {
    setVisible(basins.isPresent());
    setTranslateY(frame.height() - HEIGHT);
    if (!basins.equals(shown)) {
      shown = basins;
      basins.ifPresent(ground -> picture.show(ground.picture(), scale));
    }
  }
}
