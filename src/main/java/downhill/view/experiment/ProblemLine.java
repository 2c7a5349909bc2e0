package downhill.view.experiment;

import downhill.core.expression.Problem;
import downhill.core.expression.Replacement;
import downhill.session.Strings;
import downhill.view.look.Direction;
import downhill.view.look.Vanishing;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Text;

/** What is wrong with the formula, in one sentence, and the correction to click. */
public final class ProblemLine extends FlowPane {
  private final Label sentence = new Label();
  private final Hyperlink link = new Hyperlink();
  private final Consumer<Replacement> correct;
  private Optional<Replacement> replacement = Optional.empty();

  ProblemLine(Consumer<Replacement> correct) {
    this.correct = correct;
    getStyleClass().add("problem-line");
    setNodeOrientation(Direction.ofWords());
    sentence.setId("formula-problem");
    sentence.setWrapText(true);
    sentence.maxWidthProperty().bind(widthProperty());
    link.setId("formula-replacement");
    link.setOnAction(e -> applyReplacement());
    Vanishing.leavesNoGap(link);
    getChildren().addAll(sentence, link);
  }

  void render(Optional<Problem> problem) {
    setVisible(problem.isPresent());
    replacement = problem.flatMap(Problem::replacement);
    sentence.setText(problem.map(Strings::sentence).orElse(""));
    link.setText(replacement.map(Strings::label).orElse(""));
    link.setVisible(replacement.isPresent());
    link.setVisited(false);
  }

  /** What is wrong, or nothing. */
  String sentence() {
    return sentence.getText();
  }

  /** Makes the correction, if there is one. */
  void applyReplacement() {
    replacement.ifPresent(correct);
  }

  /** Both on one line. */
  @Override
  protected double computePrefWidth(double height) {
    double linkWidth = link.isVisible() ? getHgap() + link.prefWidth(-1) : 0;
    return Math.ceil(unwrappedWidth() + linkWidth);
  }

  /** Of its first line. */
  double lineHeight() {
    return sentence.prefHeight(-1);
  }

  private double unwrappedWidth() {
    Text line = new Text(sentence.getText());
    line.setFont(sentence.getFont());
    return line.prefWidth(-1) + 1;
  }
}
