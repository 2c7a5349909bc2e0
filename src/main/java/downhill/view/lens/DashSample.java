package downhill.view.lens;

import downhill.core.raster.colour.ReferenceLook;
import downhill.view.look.PaletteStyle;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;

/** A piece of the line by which a run is known in the pictures. */
final class DashSample extends Pane {
  private static final double LENGTH = 28;
  private static final double WIDTH = 2;

  private final Line line = new Line(0, 0, LENGTH, 0);

  DashSample() {
    setMinSize(LENGTH, WIDTH);
    setMaxSize(LENGTH, WIDTH);
    line.setStrokeWidth(WIDTH);
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    line.setStrokeLineCap(StrokeLineCap.ROUND);
    getChildren().add(line);
  }

  void show(ReferenceLook look) {
    line.setStroke(PaletteStyle.color(look.colour()));
    line.getStrokeDashArray().clear();
    for (double length : look.dash().lengths(1)) {
      line.getStrokeDashArray().add(length);
    }
  }
}
