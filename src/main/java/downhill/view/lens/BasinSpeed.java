package downhill.view.lens;

import downhill.core.raster.colour.Palette;
import downhill.core.raster.outcome.BasinPainter;
import downhill.view.paint.Swatch;
import downhill.view.text.Sentence;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The scale of the lightness of basins: from one step to the slowest. */
final class BasinSpeed extends HBox {
  private static final double WIDTH = 140;
  private static final double HEIGHT = 8;

  private final Swatch bar = new Swatch(WIDTH, HEIGHT);
  private final Label slow = new Label();

  BasinSpeed() {
    getStyleClass().add("basin-speed");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    getChildren().addAll(new Label(Sentence.steps(1)), bar, slow);
  }

  /**
   * Shows the scale.
   *
   * @param number of the minimizer whose colours it has
   * @param slowest of the scale, in steps
   */
  void render(int number, int slowest, Palette palette, double scale) {
    BasinPainter painter = new BasinPainter(palette, scale);
    bar.render(List.of(number, palette), scale, to -> painter.paintSwatch(number, to));
    slow.setText(Sentence.steps(slowest));
  }
}
