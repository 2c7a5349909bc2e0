package downhill.view.curve;

import downhill.core.expression.CostFunction;
import downhill.core.geometry.Frame;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.curve.CurvePlot;
import downhill.view.paint.RasterView;
import downhill.view.paint.Seen;
import javafx.scene.Group;

/** The landscape of one variable: the curve and the ground below it. */
final class CurveLayer extends Group {
  private final RasterView picture = new RasterView();
  private final Seen<Content> content = new Seen<>();

  /** Everything that the picture depends on. */
  private record Content(CostFunction cost, Frame frame, Palette palette, double scale) {}

  CurveLayer() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().add(picture);
  }

  /** Paints anew where anything has changed. */
  void render(CostFunction cost, Frame frame, Palette palette, double scale) {
    if (!content.changesTo(new Content(cost, frame, palette, scale))) {
      return;
    }
    picture.resize(frame.width(), frame.height(), scale);
    picture.paint(
        raster -> {
          Frame onRaster = new Frame(frame.view(), raster.width(), raster.height());
          CurvePlot.of(cost, onRaster, scale).paint(raster, palette);
        });
  }
}
