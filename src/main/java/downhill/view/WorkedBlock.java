package downhill.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;

/** The three lines of one coordinate, their signs of equality below each other. */
final class WorkedBlock extends GridPane {
  private static final double LINE = 22;

  private final MathText next = new MathText("worked-line");
  private final MathText widest = new MathText("worked-line");
  private final MathText formula = new MathText("worked-line");
  private final MathText inserted = new MathText("worked-line");
  private final MathText result = new MathText("worked-line");
  private final List<ShrinkToFit> fits = new ArrayList<>();

  WorkedBlock() {
    getStyleClass().add("worked-block");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setMinWidth(0);
    widest.setVisible(false);
    widest.setMinWidth(USE_PREF_SIZE);
    next.setMinWidth(USE_PREF_SIZE);
    setFillWidth(next, false);
    setHalignment(next, HPos.RIGHT);
    add(widest, 0, 0);
    add(next, 0, 0);
    add(formula, 1, 0);
    add(inserted, 1, 1);
    add(result, 1, 2);
    for (MathText line : List.of(formula, inserted, result)) {
      ShrinkToFit fit = new ShrinkToFit(line);
      fit.setActive(true);
      fits.add(fit);
      RowConstraints row = new RowConstraints(LINE);
      row.setValignment(VPos.BASELINE);
      getRowConstraints().add(row);
    }
  }

  /**
   * Shows a step.
   *
   * @param last the largest index to come, whose width the left side keeps, up to the sign
   */
  void render(WorkedStep step, int dimensions, int last) {
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
