package downhill.view.lens;

import downhill.core.analysis.Bending;
import downhill.core.analysis.Effect;
import downhill.session.Numbers;
import downhill.session.Strings;
import downhill.session.WorkedDigits;
import downhill.view.look.OutcomeIcon;
import downhill.view.look.OutcomeStyle;
import downhill.view.look.Vanishing;
import downhill.view.text.Fitted;
import downhill.view.text.MathText;
import downhill.view.text.Sentence;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One axis of the local model: its λ, the factor 1 − ηλ worked out, and what that does. */
final class BendingRow extends VBox {
  private static final double SIGN = 14;

  private final MathText curvature = new MathText("worked-line");
  private final MathText factor = new MathText("worked-line");
  private final OutcomeIcon sign = new OutcomeIcon(SIGN);
  private final MathText effect = new MathText("effect");
  private final HBox meaning = new HBox(sign, effect);
  private final Fitted factorLine = new Fitted(factor);
  private boolean brief;

  BendingRow() {
    getStyleClass().add("bending-row");
    setMinWidth(0);
    Vanishing.leavesNoGap(meaning, factorLine);
    meaning.getStyleClass().add("effect-box");
    Region room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    HBox line = new HBox(curvature, room, meaning);
    line.getStyleClass().add("bending-line");
    line.setAlignment(Pos.CENTER_LEFT);
    line.setFillHeight(false);
    for (MathText text : new MathText[] {curvature, effect}) {
      text.setMinWidth(USE_PREF_SIZE);
    }
    getChildren().addAll(new Fitted(line), factorLine);
  }

  /** Without the numbers that make the factor. */
  void setBrief(boolean now) {
    brief = now;
  }

  /**
   * Shows an axis.
   *
   * @param symbol of its λ, as markup
   */
  void render(Bending axis, String symbol, double rate) {
    OutcomeStyle.wear(this, axis.effect().map(Effect::outcome));
    meaning.setVisible(axis.isKnown());
    factorLine.setVisible(axis.isKnown());
    curvature.setMarkup(
        axis.isKnown()
            ? Strings.text("curvature.value", symbol, WorkedDigits.factor(axis.curvature()))
            : Strings.text("curvature.unknown", symbol));
    axis.effect().ifPresent(found -> renderStep(axis, found, symbol, rate));
  }

  private void renderStep(Bending axis, Effect found, String symbol, double rate) {
    factor.setMarkup(
        Strings.text(
            brief ? "curvature.factor.brief" : "curvature.factor",
            symbol,
            Numbers.rate(rate),
            WorkedDigits.inProduct(axis.curvature(), enough -> true),
            Numbers.share(axis.factor())));
    sign.show(found.outcome());
    effect.setMarkup(Strings.text("effect." + found.id()));
  }

  String spoken() {
    return factorLine.isVisible()
        ? Sentence.list(Stream.of(curvature, factor, effect).map(Node::getAccessibleText))
        : curvature.getAccessibleText();
  }
}
