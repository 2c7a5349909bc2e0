package downhill.view;

import downhill.core.descent.Outcome;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The track under the thumb: neutral, and in the outcome's colour where the thumb is. */
final class RateTrack extends Pane {
  private static final double GLOW = 96;
  private static final double ROUNDING = 8;

  private final Region glow = new Region();

  RateTrack() {
    getStyleClass().add("rate-track");
    setMouseTransparent(true);
    glow.getStyleClass().add("glow");
    glow.setManaged(false);
    getChildren().add(glow);
    setClip(roundedEnds());
  }

  private Rectangle roundedEnds() {
    Rectangle clip = new Rectangle();
    clip.setArcWidth(ROUNDING);
    clip.setArcHeight(ROUNDING);
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    return clip;
  }

  void render(Outcome outcome, double x) {
    OutcomeStyle.wear(glow, outcome);
    glow.resizeRelocate(x - GLOW, 0, 2 * GLOW, getHeight());
  }
}
