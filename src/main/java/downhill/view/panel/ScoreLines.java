package downhill.view.panel;

import downhill.session.Guessing;
import downhill.session.Numbers;
import downhill.session.Played;
import downhill.session.Score;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.look.Vanishing;
import downhill.view.text.FittedText;
import downhill.view.text.Sentence;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;

/** Whether the guess was right, how many were, and the best rate that was found. */
final class ScoreLines extends VBox {
  /** There is nothing but one of its lines. */
  private static final PseudoClass LONE = PseudoClass.getPseudoClass("lone");

  private final FittedText score = new FittedText("score-line");
  private final FittedText best = new FittedText("score-line");

  /** What the lines depend on. */
  private record Shown(Optional<String> result, Score score, Optional<Played> best) {
    static Shown of(Session session) {
      Guessing game = session.whatIf().guessing();
      return new Shown(result(session), game.score(), game.best(session.experiment()));
    }

    /** After the prefix of a key; empty while the end is hidden and where nobody has guessed. */
    private static Optional<String> result(Session session) {
      Guessing game = session.whatIf().guessing();
      return session
          .outcome()
          .filter(outcome -> game.guess().isPresent())
          .map(game::isRight)
          .map(right -> right.map(yes -> yes ? "right" : "wrong").orElse("uncounted"));
    }

    String scoreMarkup() {
      Optional<String> counted =
          Optional.of(score)
              .filter(some -> some.asked() > 0)
              .map(
                  some ->
                      Strings.text(
                          "guess.score",
                          Integer.toString(some.right()),
                          Integer.toString(some.asked())));
      return Stream.concat(
              result.map(key -> Strings.text("guess." + key)).stream(), counted.stream())
          .collect(Collectors.joining(" "));
    }

    String bestMarkup() {
      return best.map(
              found ->
                  Strings.text(
                      "guess.best", Numbers.rate(found.rate()), Sentence.steps(found.steps())))
          .orElse("");
    }
  }

  ScoreLines(Store store) {
    setId("score");
    Vanishing.leavesNoGap(score, best);
    getChildren().addAll(score, best);
    store.session().map(Shown::of).subscribe(this::render);
  }

  /** Where there is no room beside them, they go on below. */
  void wrap(boolean now) {
    score.wrap(now);
    best.wrap(now);
  }

  private void render(Shown shown) {
    show(score, shown.scoreMarkup());
    show(best, shown.bestMarkup());
    pseudoClassStateChanged(LONE, score.isVisible() != best.isVisible());
  }

  private static void show(FittedText line, String markup) {
    line.setMarkup(markup);
    line.setVisible(!markup.isEmpty());
  }
}
