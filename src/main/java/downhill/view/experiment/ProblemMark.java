package downhill.view.experiment;

import downhill.core.expression.Problem;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/**
 * Shows where in the formula a problem is: a line below its characters and a small triangle under
 * their middle, at the lower edge of the field; it points aside where they are not seen. Lies over
 * the field and moves with its text.
 */
final class ProblemMark extends Pane {
  private static final double LINE_HEIGHT = 2;
  private static final double LINE_BELOW_MIDDLE = 9;
  private static final double PADDING = 8;
  private static final double EDGE = 14;
  private static final double HALF_TRIANGLE = 6;
  private static final double QUARTER = 90;

  /** Of the size of the type: the width of a character of the formula. */
  private static final double CHARACTER = 0.6;

  private final FormulaInput input;
  private final Rectangle line = new Rectangle(0, LINE_HEIGHT);
  private final Polygon triangle =
      new Polygon(0, 0, HALF_TRIANGLE, HALF_TRIANGLE, -HALF_TRIANGLE, HALF_TRIANGLE);
  private Optional<Problem> problem = Optional.empty();

  ProblemMark(FormulaInput input) {
    this.input = input;
    setMouseTransparent(true);
    line.getStyleClass().add("problem-mark");
    triangle.getStyleClass().add("problem-mark");
    getChildren().addAll(line, triangle);
    input.caretPositionProperty().subscribe(place -> requestLayout());
    input.textProperty().subscribe(text -> requestLayout());
    input.widthProperty().subscribe(width -> requestLayout());
  }

  void render(Optional<Problem> found) {
    problem = found;
    setVisible(found.isPresent());
    requestLayout();
  }

  /** The x under the middle of the mark, within the field. */
  double middle() {
    return problem.map(this::middle).orElse(0.0);
  }

  @Override
  protected void layoutChildren() {
    problem.ifPresent(this::place);
  }

  private void place(Problem found) {
    double from = Math.max(PADDING, left(found));
    double to = Math.min(getWidth() - PADDING, right(found));
    line.setVisible(from < to);
    line.setX(from);
    line.setWidth(Math.max(0, to - from));
    line.setY(getHeight() / 2 + LINE_BELOW_MIDDLE);
    triangle.relocate(middle(found) - HALF_TRIANGLE, getHeight() + 1);
    triangle.setRotate(turn(found));
  }

  /** Up to the characters, or to the side where they have scrolled out of the field. */
  private double turn(Problem found) {
    if (right(found) < PADDING) {
      return -QUARTER;
    }
    return left(found) > getWidth() - PADDING ? QUARTER : 0;
  }

  private double middle(Problem found) {
    double middle = (left(found) + right(found)) / 2;
    return Math.max(EDGE, Math.min(getWidth() - EDGE, middle));
  }

  private double left(Problem found) {
    return input.placeOf(found.from()).getMinX();
  }

  /** A mark between two characters is as wide as one of them. */
  private double right(Problem found) {
    Rectangle2D last = input.placeOf(Math.max(found.from(), found.to() - 1));
    return Math.max(last.getMaxX(), left(found) + input.getFont().getSize() * CHARACTER);
  }
}
