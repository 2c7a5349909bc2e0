package downhill.view.panel;

import downhill.core.descent.Outcome;
import downhill.core.descent.Verdict;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.look.OutcomeIcon;
import downhill.view.look.OutcomeStyle;
import downhill.view.look.Vanishing;
import downhill.view.text.Fitted;
import downhill.view.text.MathText;
import downhill.view.text.ReasonSentence;
import downhill.view.text.Sentence;
import downhill.view.text.ShrinkToFit;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
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
  private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");
  private static final double SIGN = 22;
  private static final double SMALL_SIGN = 17;
  private static final double LARGE_SIGN = 24;

  /** Of its width on one line: on two lines, which do not break in the middle, and smaller. */
  private static final double LEAST_OF_SENTENCE = 0.52;

  /** Of its size, on a projector still larger than the usual one. */
  private static final double BRIEF = 0.75;

  private final OutcomeIcon icon = new OutcomeIcon(SIGN);
  private final MathText word = new MathText("verdict-word");
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
    Vanishing.leavesNoGap(disc, sentence);
    show(PanelShape.COLUMN);
    store.session().map(Told::of).subscribe(this::render);
  }

  /**
   * All that is said.
   *
   * @param takesGuess whether a guess is taken; without a verdict it has been
   */
  private record Told(Optional<Verdict> verdict, boolean takesGuess) {
    static Told of(Session session) {
      return new Told(session.verdict(), session.takesGuess());
    }
  }

  private StackPane disc() {
    StackPane round = new StackPane(icon);
    round.getStyleClass().add("outcome-disc");
    return round;
  }

  /** The sentence under the word, or beside it. */
  void show(PanelShape next) {
    shape = next;
    fit.setActive(next.isLine());
    getChildren().clear();
    head = next == PanelShape.VERDICT ? new VBox(disc, word) : beside();
    head.getStyleClass().add("outcome-head");
    icon.setSize(sign(next));
    setTop(top(next));
    setLeft(next.isLine() ? head : null);
    setCenter(sentence);
    showSentence();
  }

  private HBox beside() {
    HBox row = new HBox(disc, word);
    row.setFillHeight(false);
    return row;
  }

  /** Over the sentence: the word on one line, or as many as it takes. */
  private Node top(PanelShape next) {
    if (next.isLine()) {
      return null;
    }
    return next == PanelShape.VERDICT ? head : new Fitted(head);
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
  }

  /** In a line, what sign and word take, and the sentence where it is as small as can be read. */
  double leastWidth() {
    double whole = sentence.isVisible() ? sentence.prefWidth(-1) : 0;
    return head.prefWidth(-1) + LEAST_OF_SENTENCE * whole;
  }

  /** Of its sentence. */
  double lineHeight() {
    return sentence.prefHeight(Double.MAX_VALUE) - sentence.getInsets().getTop();
  }

  /** With a sentence that is smaller, so that what explains it has room. */
  double briefHeight(double width) {
    double whole = sentence.prefHeight(width);
    double brief = Math.ceil(BRIEF * sentence.prefHeight(width / BRIEF));
    return prefHeight(width) - Math.max(0, whole - brief);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (shape.isLine()) {
      fit.fitLines(getWidth() - sentence.getLayoutX(), getHeight());
    } else {
      fit.fit(getWidth(), sentence.getHeight());
    }
  }

  private void render(Told told) {
    Optional<Verdict> verdict = told.verdict();
    OutcomeStyle.wear(this, verdict.map(Verdict::outcome));
    disc.setVisible(verdict.isPresent());
    pseudoClassStateChanged(ASKING, verdict.isEmpty());
    showSentence();
    verdict.ifPresentOrElse(this::answer, () -> ask(told.takesGuess()));
    boolean goesOn = verdict.filter(known -> known.outcome() != Outcome.CONVERGED).isEmpty();
    String spoken = goesOn ? "outcome.spoken" : "outcome.spoken.because";
    setAccessibleText(Strings.text(spoken, word.getAccessibleText(), sentence.getAccessibleText()));
  }

  private void answer(Verdict verdict) {
    icon.show(verdict.outcome());
    word.setMarkup(OutcomeStyle.word(verdict.outcome()));
    sentence.setMarkup(Sentence.unbroken(ReasonSentence.of(verdict.reason())));
  }

  private void ask(boolean takesGuess) {
    word.setMarkup(Strings.text(takesGuess ? "guess.question" : "guess.guessed"));
    sentence.setMarkup(Strings.text(takesGuess ? "guess.hint" : "guess.wait"));
  }
}
