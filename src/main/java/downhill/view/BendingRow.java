package downhill.view;

import downhill.core.analysis.Bending;
import downhill.core.analysis.Effect;
import downhill.session.Numbers;
import downhill.session.Strings;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One axis of the local model: its λ, the factor 1 − ηλ worked out, and what that does. */
final class BendingRow extends GridPane {
  private static final double SIGN = 14;

  private final MathText curvature = new MathText("worked-line");
  private final MathText factor = new MathText("worked-line");
  private final OutcomeIcon sign = new OutcomeIcon(SIGN);
  private final MathText effect = new MathText("effect");
  private final HBox meaning = new HBox(sign, effect);
  private final ShrinkToFit fit = new ShrinkToFit(factor);

  BendingRow() {
    getStyleClass().add("bending-row");
    setMinWidth(0);
    ColumnConstraints left = new ColumnConstraints();
    left.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(left, new ColumnConstraints());
    Vanishing.leavesNoGap(meaning, factor);
    meaning.getStyleClass().add("effect-box");
    for (MathText text : new MathText[] {curvature, effect}) {
      text.setMinWidth(USE_PREF_SIZE);
      setValignment(text, VPos.BASELINE);
    }
    fit.setActive(true);
    add(curvature, 0, 0);
    add(meaning, 1, 0);
    add(factor, 0, 1, 2, 1);
  }

  /**
   * Shows an axis.
   *
   * @param symbol of its λ, as markup
   */
  void render(Bending axis, String symbol, double rate) {
    OutcomeStyle.wear(this, axis.effect().map(Effect::outcome));
    meaning.setVisible(axis.isKnown());
    factor.setVisible(axis.isKnown());
    curvature.setMarkup(
        axis.isKnown()
            ? Strings.text("curvature.value", symbol, Numbers.of(axis.curvature()))
            : Strings.text("curvature.unknown", symbol));
    axis.effect().ifPresent(found -> renderStep(axis, found, symbol, rate));
  }

  private void renderStep(Bending axis, Effect found, String symbol, double rate) {
    factor.setMarkup(
        Strings.text(
            "curvature.factor",
            symbol,
            Numbers.rate(rate),
            Numbers.inProduct(axis.curvature()),
            Numbers.share(axis.factor())));
    sign.show(found.outcome());
    effect.setMarkup(Strings.text("effect." + found.id()));
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    fit.fit(getWidth());
  }

  String spoken() {
    return factor.isVisible()
        ? String.join(
            ", ",
            curvature.getAccessibleText(),
            factor.getAccessibleText(),
            effect.getAccessibleText())
        : curvature.getAccessibleText();
  }
}
