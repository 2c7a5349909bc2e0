package downhill.view.rate;

import downhill.view.text.MathText;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/** The mark at 2/λmax: a triangle over a line through the track, and its label. */
final class ThresholdMark extends Pane {
  private static final double WIDTH = 10;
  private static final double HEIGHT = 7;
  private static final double LINE = 2;

  private final MathText label = new MathText("threshold-label");
  private final Polygon triangle = new Polygon(-WIDTH / 2, 0, WIDTH / 2, 0, 0, HEIGHT);
  private final Rectangle line = new Rectangle(LINE, 0);

  ThresholdMark() {
    setId("threshold");
    setManaged(false);
    setMouseTransparent(true);
    triangle.getStyleClass().add("threshold-mark");
    line.getStyleClass().add("threshold-mark");
    getChildren().addAll(line, triangle, label);
  }

  void setMarkup(String markup) {
    label.setMarkup(markup);
  }

  double labelWidth() {
    label.applyCss();
    return label.prefWidth(-1);
  }

  /**
   * Puts the mark at x.
   *
   * @param labelLeft left end of the label
   * @param middle of the line of words
   */
  void place(double x, double labelLeft, double middle, double trackTop, double trackHeight) {
    double whole = Math.round(x);
    line.setX(whole - LINE / 2);
    line.setY(trackTop - 1);
    line.setHeight(trackHeight + 1);
    triangle.relocate(whole - WIDTH / 2, trackTop - HEIGHT + 1);
    label.autosize();
    label.relocate(Math.round(labelLeft), Math.round(middle - label.getHeight() / 2));
  }
}
