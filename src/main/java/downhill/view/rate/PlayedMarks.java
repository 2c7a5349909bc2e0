package downhill.view.rate;

import downhill.core.descent.Outcome;
import downhill.session.Played;
import downhill.view.look.OutcomeIcon;
import downhill.view.look.OutcomeStyle;
import downhill.view.paint.Seen;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/** What was played of the game, on the track that tells nothing else: who plays on paints it. */
final class PlayedMarks extends Pane {
  private static final double SIZE = 18;
  private static final double SIGN = 12;

  private final Seen<List<Played>> played = new Seen<>(List.of());

  PlayedMarks() {
    setId("played");
    setManaged(false);
    setMouseTransparent(true);
  }

  /** Shows a mark for each, the first on top. */
  void render(List<Played> next) {
    if (played.changesTo(next)) {
      getChildren().setAll(next.stream().map(one -> mark(one.outcome())).toList());
      getChildren().forEach(mark -> mark.setViewOrder(getChildren().indexOf(mark)));
    }
  }

  private static StackPane mark(Outcome outcome) {
    OutcomeIcon icon = new OutcomeIcon(SIGN);
    icon.show(outcome);
    StackPane mark = new StackPane(icon);
    mark.getStyleClass().add("played-mark");
    mark.setPrefSize(SIZE, SIZE);
    OutcomeStyle.wear(mark, outcome);
    return mark;
  }

  /**
   * Puts each where its rate is on the axis.
   *
   * @param left where the axis begins
   */
  void place(RateAxis axis, double left, double middle) {
    for (int i = 0; i < played.now().size(); i++) {
      Node mark = getChildren().get(i);
      double x = axis.x(Math.log10(played.now().get(i).rate()));
      mark.setVisible(axis.holds(x));
      mark.resizeRelocate(left + x - SIZE / 2, middle - SIZE / 2, SIZE, SIZE);
    }
  }
}
