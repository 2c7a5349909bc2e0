package downhill.view;

import downhill.core.raster.ContourLabel;
import downhill.session.Numbers;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Text;

/** The height of a contour line, along the line, on a veil of the ground so that it can be read. */
final class ContourNumber extends Group {
  private final Text veil = text("veil");
  private final Text text = text("digits");

  ContourNumber() {
    getStyleClass().add("contour-number");
    getChildren().addAll(veil, text);
  }

  private static Text text(String styleClass) {
    Text text = new Text();
    text.getStyleClass().add(styleClass);
    text.setTextOrigin(VPos.CENTER);
    return text;
  }

  void show(ContourLabel label, double scale) {
    double left = label.x() / scale - widthOf(label.level()) / 2;
    for (Text layer : new Text[] {veil, text}) {
      layer.setText(text.getText());
      layer.setX(left);
      layer.setY(label.y() / scale);
    }
    setRotate(Math.toDegrees(label.angle()));
  }

  /** In pixels; the number shows the height from now on. */
  double widthOf(double level) {
    text.setText(Numbers.brief(level));
    text.applyCss();
    return text.getLayoutBounds().getWidth();
  }
}
