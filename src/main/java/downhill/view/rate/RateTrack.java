package downhill.view.rate;

import downhill.core.descent.Outcome;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.outcome.TrackPainter;
import downhill.core.raster.outcome.TrackPart;
import downhill.session.Spectrum;
import downhill.view.look.OutcomeStyle;
import downhill.view.paint.RasterView;
import downhill.view.paint.Seen;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The track under the thumb, painted with what becomes of the descent at each rate. As long as that
 * is not known it is neutral, and in the outcome’s colour where the thumb is.
 */
final class RateTrack extends Pane {
  /** Little more than the thumb: it tells of no other rate. */
  private static final double GLOW = 28;

  private static final double ROUNDING = 8;

  /** All that the picture depends on. */
  private record Content(
      Spectrum spectrum,
      List<TrackPart> parts,
      Palette palette,
      double width,
      double height,
      double scale) {}

  private final Region glow = new Region();
  private final RasterView picture = new RasterView();
  private final Seen<Content> content = new Seen<>();

  RateTrack() {
    setId("spectrum");
    getStyleClass().add("rate-track");
    setMouseTransparent(true);
    glow.getStyleClass().add("glow");
    glow.setManaged(false);
    getChildren().addAll(glow, picture);
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

  /** Nothing is known but what the thumb says, if it says anything. */
  void showNeutral(Optional<Outcome> outcome, double x) {
    picture.setVisible(false);
    glow.setVisible(outcome.isPresent());
    OutcomeStyle.wear(glow, outcome);
    glow.resizeRelocate(x - GLOW, 0, 2 * GLOW, getHeight());
  }

  /**
   * Paints the spectrum, where it is not already.
   *
   * @param slowness as {@link TrackPainter#paint} wants it
   * @param scale pixels to a layout unit
   */
  void show(
      Spectrum spectrum,
      List<TrackPart> parts,
      DoubleUnaryOperator slowness,
      Palette palette,
      double scale) {
    picture.setVisible(true);
    glow.setVisible(false);
    if (content.changesTo(new Content(spectrum, parts, palette, getWidth(), getHeight(), scale))) {
      picture.resize(getWidth(), getHeight(), scale);
      new TrackPainter(palette, picture.raster(), scale).paint(parts, slowness);
      picture.repainted();
    }
  }
}
