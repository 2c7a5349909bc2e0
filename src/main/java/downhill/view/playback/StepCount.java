package downhill.view.playback;

import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.text.MathText;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

/**
 * “step 10 of 28”, in the room that the longest run of the experiment takes, so that nothing beside
 * it moves.
 */
final class StepCount extends StackPane {
  private final MathText text = new MathText("step-count");
  private final MathText longest = new MathText("step-count");

  StepCount(Store store) {
    setId("step-count");
    getStyleClass().add("step-room");
    setAlignment(Pos.CENTER_LEFT);
    longest.setVisible(false);
    getChildren().addAll(longest, text);
    text.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    longest.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    store.session().subscribe(this::render);
  }

  private void render(Session session) {
    text.setMarkup(markup(session));
    String most = Integer.toString(session.experiment().steps());
    longest.setMarkup(Strings.text("transport.count", most, most));
    setAccessibleText(plain(session));
  }

  static String plain(Session session) {
    return MathText.plain(markup(session));
  }

  /** While the end is hidden nobody knows of how many. */
  private static String markup(Session session) {
    return Strings.text(
        session.hidesEnd() ? "transport.count.hidden" : "transport.count",
        Integer.toString(session.playback().step()),
        Integer.toString(session.run().trajectory().last()));
  }
}
