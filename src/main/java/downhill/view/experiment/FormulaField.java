package downhill.view.experiment;

import downhill.core.expression.Replacement;
import downhill.session.Formula;
import downhill.session.Store;
import downhill.view.keys.WindowKey;
import downhill.view.look.Direction;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * The formula with the line below it: how it is read, or what is wrong with it. The line may run on
 * beyond the field, as far as {@link #setLine} tells.
 */
public final class FormulaField extends Pane {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  /** From the triangle's tip back to the beginning of the sentence. */
  private static final double SENTENCE_BEFORE_TIP = 13;

  private static final double TEXT_INSET = 13;

  /** Less where the header has no room for it: what lies below is not hidden by one line. */
  private static final double SENTENCE_BELOW_FIELD = 9;

  private final FormulaInput input;
  private final ProblemMark mark;
  private final ProblemLine problem = new ProblemLine(this::correct);
  private final ReadingLine reading;
  private double lineFrom;
  private double lineTo;

  public FormulaField(Store store) {
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    input = new FormulaInput(store);
    mark = new ProblemMark(input);
    reading = new ReadingLine(store);
    getChildren().addAll(input, reading, problem, mark);
    input.setTooltip(new Tooltip(WindowKey.FORMULA.text("formula.tip")));
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::correctOnAltEnter);
    input.caretPositionProperty().subscribe(place -> requestLayout());
    store.session().map(session -> session.formula()).subscribe(this::render);
  }

  public FormulaInput input() {
    return input;
  }

  /** Between which places a long line has to stay, in the coordinates of this field. */
  public void setLine(double from, double to) {
    lineFrom = from;
    lineTo = to;
    requestLayout();
  }

  private void render(Formula formula) {
    boolean bad = formula.problem().isPresent();
    input.pseudoClassStateChanged(ERROR, bad);
    mark.render(formula.problem());
    problem.render(formula.problem());
    reading.setVisible(!bad);
    input.setAccessibleHelp(problem.sentence());
    requestLayout();
  }

  private void correctOnAltEnter(KeyEvent event) {
    if (event.isAltDown() && event.getCode() == KeyCode.ENTER) {
      problem.applyReplacement();
      event.consume();
    }
  }

  private void correct(Replacement replacement) {
    String text = replacement.applyTo(input.getText());
    input.correct(text, replacement.from() + replacement.text().length());
  }

  @Override
  protected double computePrefHeight(double width) {
    return input.prefHeight(width) + reading.prefHeight(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double height = input.prefHeight(getWidth());
    input.resizeRelocate(0, 0, getWidth(), height);
    mark.resizeRelocate(0, 0, getWidth(), height);
    double from = Math.min(lineFrom, 0);
    double to = Math.max(lineTo, getWidth());
    double begin = Direction.isToTheLeft() ? from : TEXT_INSET;
    double end = Direction.isToTheLeft() ? getWidth() - TEXT_INSET : to;
    reading.resizeRelocate(begin, height, end - begin, getHeight() - height);
    input.layout();
    double width = Math.min(to - from, problem.prefWidth(-1));
    double x = Math.max(from, Math.min(to - width, mark.middle() - SENTENCE_BEFORE_TIP));
    double below = Math.min(SENTENCE_BELOW_FIELD, getHeight() - height - problem.lineHeight());
    problem.resizeRelocate(x, height + below, width, problem.prefHeight(width));
  }
}
