package downhill.view;

import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
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
    int last = session.run().trajectory().last();
    text.setMarkup(markup(session.playback().step(), last));
    int most = session.experiment().steps();
    longest.setMarkup(markup(most, most));
    setAccessibleText(plain(session));
  }

  static String plain(Session session) {
    return MathText.plain(markup(session.playback().step(), session.run().trajectory().last()));
  }

  private static String markup(int step, int last) {
    return Strings.text("transport.count", Integer.toString(step), Integer.toString(last));
  }
}
