package downhill.view.lens;

import downhill.core.expression.Reading;
import downhill.view.paint.Seen;
import downhill.view.text.MathMarkup;
import downhill.view.text.MathText;
import downhill.view.text.ShrinkToFit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;

/**
 * The three lines of one coordinate, their signs of equality below each other; a long name has a
 * line of its own above them.
 */
final class WorkedBlock extends GridPane {
  private static final double LINE = 22;

  /** Letters of a name that leaves room for the formula beside it. */
  private static final int LONGEST_BESIDE = 7;

  private final MathText next = new MathText("worked-line");
  private final MathText widest = new MathText("worked-line");
  private final MathText formula = new MathText("worked-line");
  private final MathText inserted = new MathText("worked-line");
  private final MathText result = new MathText("worked-line");
  private final List<ShrinkToFit> fits = new ArrayList<>();
  private final Seen<Boolean> stacked = new Seen<>();

  WorkedBlock() {
    getStyleClass().add("worked-block");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setMinWidth(0);
    widest.setVisible(false);
    widest.setMinWidth(USE_PREF_SIZE);
    next.setMinWidth(USE_PREF_SIZE);
    setFillWidth(next, false);
    getChildren().addAll(widest, next, formula, inserted, result);
    for (MathText line : List.of(formula, inserted, result)) {
      ShrinkToFit fit = new ShrinkToFit(line);
      fit.setActive(true);
      fits.add(fit);
    }
  }

  /**
   * Gives the lines their places.
   *
   * @param above whether the left side stands above the others
   */
  private void stack(boolean above) {
    int first = above ? 1 : 0;
    widest.setManaged(!above);
    setHalignment(next, above ? HPos.LEFT : HPos.RIGHT);
    setConstraints(widest, 0, 0);
    setConstraints(next, 0, 0, 1 + first, 1);
    setConstraints(formula, 1, first);
    setConstraints(inserted, 1, first + 1);
    setConstraints(result, 1, first + 2);
    getRowConstraints().setAll(Collections.nCopies(first + 3, row()));
  }

  private static RowConstraints row() {
    RowConstraints row = new RowConstraints(LINE);
    row.setValignment(VPos.BASELINE);
    return row;
  }

  /**
   * Shows a step.
   *
   * @param last the largest index to come, whose width the left side keeps, up to the sign
   */
  void render(WorkedStep step, int dimensions, int last) {
    boolean above = Reading.name(step.name()).length() > LONGEST_BESIDE;
    if (stacked.changesTo(above)) {
      stack(above);
    }
    next.setMarkup(step.next());
    widest.setMarkup(MathMarkup.iterate(step.name(), last));
    formula.setMarkup(step.formula(dimensions));
    inserted.setMarkup(step.inserted());
    result.setMarkup(step.result());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    fits.forEach(fit -> fit.fit(getWidth() - formula.getLayoutX()));
  }

  String spoken() {
    return String.join(
        " ",
        next.getAccessibleText(),
        formula.getAccessibleText(),
        inserted.getAccessibleText(),
        result.getAccessibleText());
  }
}
