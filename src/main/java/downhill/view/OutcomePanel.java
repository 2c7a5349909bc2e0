package downhill.view;

import downhill.core.descent.Verdict;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The verdict: sign and word of the outcome, and its reason in one sentence; the question, while
 * that is to be predicted.
 */
final class OutcomePanel extends BorderPane {
  private static final double SIGN = 22;
  private static final double SMALL_SIGN = 17;
  private static final double LARGE_SIGN = 24;

  private final OutcomeIcon icon = new OutcomeIcon(SIGN);
  private final Label word = new Label();
  private final StackPane disc = disc();
  private final MathText sentence = new MathText("sentence");
  private final ShrinkToFit fit = new ShrinkToFit(sentence);
  private Pane head = new Pane();
  private PanelShape shape = PanelShape.COLUMN;

  OutcomePanel(Store store) {
    setId("outcome");
    getStyleClass().add("outcome-panel");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    word.getStyleClass().add("verdict-word");
    show(PanelShape.COLUMN);
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
  void show(PanelShape next) {
    shape = next;
    fit.setActive(next.isLine());
    getChildren().clear();
    head = next == PanelShape.VERDICT ? new VBox(disc, word) : new HBox(disc, word);
    head.getStyleClass().add("outcome-head");
    word.setWrapText(next == PanelShape.VERDICT);
    icon.setSize(sign(next));
    setTop(next.isLine() ? null : head);
    setLeft(next.isLine() ? head : null);
    setCenter(sentence);
    showSentence();
  }

  private static double sign(PanelShape shape) {
    if (shape.isLine()) {
      return SMALL_SIGN;
    }
    return shape == PanelShape.VERDICT ? LARGE_SIGN : SIGN;
  }

  /** With a question there is room for it in the column only. */
  private void showSentence() {
    sentence.setVisible(shape == PanelShape.COLUMN || disc.isVisible());
    sentence.setManaged(sentence.isVisible());
  }

  /** What sign and word take. */
  double headWidth() {
    return head.prefWidth(-1);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (shape.isLine()) {
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
    sentence.setMarkup(Sentence.unbroken(Sentence.markup(verdict.reason().phrase())));
  }

  private void ask() {
    word.setText(Strings.text("guess.question"));
    sentence.setMarkup(Strings.text("guess.hint"));
  }
}
