package downhill.view;

import downhill.core.descent.Verdict;
import downhill.session.Store;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The verdict: sign and word of the outcome, and its reason in one sentence. */
final class OutcomePanel extends BorderPane {
  private static final double SIGN = 22;
  private static final double SMALL_SIGN = 17;

  private final OutcomeIcon icon = new OutcomeIcon(SIGN);
  private final Label word = new Label();
  private final HBox head = new HBox(disc(), word);
  private final MathText sentence = new MathText("sentence");
  private final ShrinkToFit fit = new ShrinkToFit(sentence);
  private boolean compact;

  OutcomePanel(Store store) {
    setId("outcome");
    getStyleClass().add("outcome-panel");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    head.getStyleClass().add("outcome-head");
    head.setAlignment(Pos.CENTER_LEFT);
    word.getStyleClass().add("verdict-word");
    compact(false);
    store.session().map(s -> s.run().trajectory().verdict()).subscribe(this::render);
  }

  private StackPane disc() {
    StackPane disc = new StackPane(icon);
    disc.getStyleClass().add("outcome-disc");
    return disc;
  }

  /** The sentence under the word, or beside it. */
  void compact(boolean now) {
    compact = now;
    fit.setActive(now);
    getChildren().clear();
    icon.setSize(now ? SMALL_SIGN : SIGN);
    setTop(now ? null : head);
    setLeft(now ? head : null);
    setCenter(sentence);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (compact) {
      fit.fit(getWidth() - sentence.getLayoutX());
    } else {
      fit.fit(getWidth(), sentence.getHeight());
    }
  }

  private void render(Verdict verdict) {
    String markup = Sentence.markup(verdict.reason().phrase());
    OutcomeStyle.wear(this, verdict.outcome());
    icon.show(verdict.outcome());
    word.setText(OutcomeStyle.word(verdict.outcome()));
    sentence.setMarkup(markup);
    setAccessibleText(word.getText() + " " + MathText.plain(markup));
  }
}
