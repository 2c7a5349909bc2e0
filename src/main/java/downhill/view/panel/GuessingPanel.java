package downhill.view.panel;

import downhill.session.Predict;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.control.IconButton;
import downhill.view.keys.WindowKey;
import downhill.view.look.Vanishing;
import downhill.view.text.Lineup;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The game of predicting, below the question or the verdict: guesses, then the score. */
final class GuessingPanel extends Lineup {
  private final Store store;
  private final GuessButtons guesses;
  private final HBox actions;
  private final HBox foot;
  private final ScoreLines score;
  private final Button stop;

  GuessingPanel(Store store) {
    super("guessing");
    this.store = store;
    setId("guessing");
    guesses = new GuessButtons(store);
    actions = row(reveal());
    score = new ScoreLines(store);
    foot = row(score);
    stop =
        IconButton.of(
            "guess-stop",
            Feather.X,
            WindowKey.PREDICT.text("guess.stop"),
            () -> store.dispatch(new Predict.Toggled()));
    line(List.of(guesses, actions, foot));
    Vanishing.leavesNoGap(this, guesses, actions, foot, score);
    store.session().map(session -> session.whatIf().guessing().isOn()).subscribe(this::setVisible);
    store.session().map(Session::hidesEnd).subscribe(this::ask);
  }

  private Button reveal() {
    Button reveal = new Button(Strings.text("guess.reveal"));
    reveal.setId("reveal");
    reveal.setMaxWidth(Double.MAX_VALUE);
    reveal.setOnAction(event -> store.dispatch(new Predict.Revealed()));
    return reveal;
  }

  private static HBox row(Node first) {
    HBox row = new HBox(first);
    row.getStyleClass().add("guessing-row");
    row.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(first, Priority.ALWAYS);
    return row;
  }

  private void ask(boolean asked) {
    (asked ? actions : foot).getChildren().add(stop);
    guesses.setVisible(asked);
    actions.setVisible(asked);
  }

  /** In a line, leaves the score out where question and guesses, or the verdict, need its room. */
  void fit(double room) {
    HBox line = (HBox) foot.getParent();
    double others =
        Stream.of(guesses, actions)
            .filter(Node::isManaged)
            .mapToDouble(part -> part.prefWidth(-1) + line.getSpacing())
            .sum();
    boolean holdsStop = foot.getChildren().contains(stop);
    double end = holdsStop ? foot.getSpacing() + stop.prefWidth(-1) : 0;
    score.setVisible(others + score.prefWidth(-1) + end <= room);
    foot.setVisible(score.isVisible() || holdsStop);
  }

  @Override
  public void compact(boolean now) {
    super.compact(now);
    guesses.compact(now);
    score.wrap(!now);
    score.setVisible(true);
    foot.setVisible(true);
  }
}
