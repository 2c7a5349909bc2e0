package downhill.view.map;

import downhill.core.geometry.Vec2;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.map.ContourLabel;
import downhill.core.raster.map.TurnedBox;
import downhill.view.look.PaletteStyle;
import downhill.view.picture.Box;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.QuadCurve;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;

/**
 * The height of a contour line, along the line, on a veil of the ground so that it can be read; or,
 * where it has no room, the piece of the line that was left out for it.
 */
final class ContourNumber extends Group {
  private final Text veil = text("veil");
  private final Text text = text("digits");
  private final QuadCurve line = new QuadCurve();
  private final Rotate turn = new Rotate();
  private Box room = new Box(0, 0, 0, 0);

  ContourNumber() {
    getStyleClass().add("contour-number");
    line.setFill(Color.TRANSPARENT);
    line.setStrokeLineCap(StrokeLineCap.BUTT);
    getChildren().addAll(veil, text, line);
    getTransforms().add(turn);
  }

  private static Text text(String styleClass) {
    Text text = new Text();
    text.getStyleClass().add(styleClass);
    text.setTextOrigin(VPos.CENTER);
    return text;
  }

  void show(ContourLabel label, String number, double scale) {
    TurnedBox box = label.room();
    Vec2 middle = box.middle().times(1 / scale);
    double left = middle.x() - widthOf(number) / 2;
    for (Text layer : List.of(veil, text)) {
      layer.setText(text.getText());
      layer.setX(left);
      layer.setY(middle.y());
    }
    bend(middle, box.width() / scale, label.bow() / scale);
    turn.setAngle(Math.toDegrees(box.angle()));
    turn.setPivotX(middle.x());
    turn.setPivotY(middle.y());
    setReadable(true);
    Bounds bounds = getBoundsInParent();
    room = new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }

  /** Through the middle of the number, and through the ends of the line beside it. */
  private void bend(Vec2 middle, double width, double bow) {
    double half = width / 2 + ContourLabel.GAP;
    line.setStartX(middle.x() - half);
    line.setControlX(middle.x());
    line.setEndX(middle.x() + half);
    line.setStartY(middle.y() + bow);
    line.setControlY(middle.y() - bow);
    line.setEndY(middle.y() + bow);
  }

  void wear(Palette palette) {
    line.setStroke(PaletteStyle.color(palette.stone().contour()));
    line.setStrokeWidth(palette.stone().contourWidth());
  }

  /** What the number takes of the picture. */
  Box room() {
    return room;
  }

  /** Whether the number is to be seen, and not its line. */
  void setReadable(boolean readable) {
    veil.setVisible(readable);
    text.setVisible(readable);
    line.setVisible(!readable);
  }

  /** In pixels; it shows the number from now on. */
  double widthOf(String number) {
    text.setText(number);
    text.applyCss();
    return text.getLayoutBounds().getWidth();
  }
}
