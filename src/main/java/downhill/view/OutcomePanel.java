package downhill.view;

import downhill.core.descent.Verdict;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/**
 * The verdict: sign and word of the outcome, and its reason in one sentence; the question, while
 * that is to be predicted.
 */
final class OutcomePanel extends BorderPane {
  private static final double SIGN = 22;
  private static final double SMALL_SIGN = 17;

  private final OutcomeIcon icon = new OutcomeIcon(SIGN);
  private final Label word = new Label();
  private final StackPane disc = disc();
  private final HBox head = new HBox(disc, word);
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
    store.session().map(OutcomePanel::told).subscribe(this::render);
  }

  private static Optional<Verdict> told(Session session) {
    return session.outcome().map(outcome -> session.run().trajectory().verdict());
  }

  private StackPane disc() {
    StackPane round = new StackPane(icon);
    round.getStyleClass().add("outcome-disc");
    round.managedProperty().bind(round.visibleProperty());
    return round;
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
    showSentence();
  }

  /** Beside a question there is no room for it. */
  private void showSentence() {
    sentence.setVisible(!compact || disc.isVisible());
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

  private void render(Optional<Verdict> told) {
    OutcomeStyle.wear(this, told.map(Verdict::outcome));
    disc.setVisible(told.isPresent());
    showSentence();
    told.ifPresentOrElse(this::answer, this::ask);
    setAccessibleText(word.getText() + " " + sentence.getAccessibleText());
  }

  private void answer(Verdict verdict) {
    icon.show(verdict.outcome());
    word.setText(OutcomeStyle.word(verdict.outcome()));
    sentence.setMarkup(Sentence.markup(verdict.reason().phrase()));
  }

  private void ask() {
    word.setText(Strings.text("guess.question"));
    sentence.setMarkup(Strings.text("guess.hint"));
  }
}
