package downhill.view;

import downhill.core.calculus.Gradient;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Vec2;
import downhill.session.Numbers;
import downhill.session.Strings;
import java.util.List;
import javafx.scene.layout.StackPane;

/** Tells variables, cost and slope of the point under the pointer, quietly, beside the pointer. */
final class Readout extends StackPane {
  private static final double OFFSET = 14;

  private final MathText text = new MathText("readout-text");
  private CostFunction cost;
  private Gradient gradient;

  Readout() {
    getStyleClass().add("readout");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    getChildren().add(text);
  }

  /**
   * Shows the point beside the pointer, inside a picture of the given size.
   *
   * @param pointer in pixels
   */
  void show(CostFunction of, Vec2 point, Vec2 pointer, double width, double height) {
    text.setMarkup(markup(of, point));
    setVisible(true);
    applyCss();
    autosize();
    double right = pointer.x() + OFFSET;
    double below = pointer.y() + OFFSET;
    double x = right + getWidth() <= width ? right : pointer.x() - OFFSET - getWidth();
    double y = below + getHeight() <= height ? below : pointer.y() - OFFSET - getHeight();
    relocate(Math.max(0, x), Math.max(0, y));
  }

  /** What it told is not true of another function. */
  void hideUnlessOf(CostFunction shown) {
    if (shown != cost) {
      hide();
    }
  }

  void hide() {
    setVisible(false);
  }

  private String markup(CostFunction of, Vec2 point) {
    if (of != cost) {
      cost = of;
      gradient = new Gradient(of);
    }
    gradient.evaluateAt(point.x(), point.y());
    List<String> names = of.variables();
    return of.dimensions() == 1
        ? Strings.text(
            "picture.readout.1",
            names.get(0),
            Numbers.of(point.x()),
            Numbers.of(gradient.value()),
            Numbers.of(gradient.x()))
        : Strings.text(
            "picture.readout.2",
            names.get(0),
            Numbers.of(point.x()),
            names.get(1),
            Numbers.of(point.y()),
            Numbers.of(gradient.value()),
            Numbers.of(gradient.norm()));
  }
}
