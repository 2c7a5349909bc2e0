package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.session.Edit;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where question, guesses and score stand, once there is a score. */
class GuessingLayoutTest extends ProgramWindow {
  private static final List<String> GUESSES =
      List.of("guess-converges", "guess-oscillates", "guess-diverges");

  @BeforeEach
  void playOnce() {
    window.press(KeyCode.G);
    window.press(KeyCode.DIGIT1);
    window.press(KeyCode.END);
    window.run(() -> store.dispatch(new Edit.RateChanged(0.033)));
    window.settle();
  }

  private Bounds first(String selector) {
    return place(window.get(() -> window.scene().getRoot().lookup(selector)));
  }

  private void assertInOneLine(List<String> ids) {
    Bounds before = first(".verdict-word");
    for (String id : ids) {
      Bounds at = place(id);
      assertTrue(at.getMinX() >= before.getMaxX(), id + " at " + at);
      assertEquals(before.getCenterY(), at.getCenterY(), 4, id);
      before = at;
    }
    assertTrue(before.getMaxX() <= window.scene().getWidth(), "in the window");
  }

  private static List<String> guessesAnd(String... more) {
    return Stream.concat(GUESSES.stream(), Stream.of(more)).toList();
  }

  @Test
  void inASmallWindowAllStandsInOneLine() {
    window.resize(800, 600);
    assertFalse(window.isSeen("unfold-cost"));
    assertInOneLine(guessesAnd("reveal", "guess-stop", "score"));
    window.click("guess-oscillates");
    window.click("reveal");
    assertTrue(window.isSeen("unfold-cost"));
    window.click("guess-stop");
    assertFalse(store.now().whatIf().guessing().isOn());
  }

  @Test
  void theScoreMakesRoomForTheQuestion() {
    window.resize(680, 600);
    assertFalse(window.isSeen("score"));
    assertInOneLine(guessesAnd("reveal", "guess-stop"));
  }

  @Test
  void onAProjectorAllStandsAboveTheRate() {
    window.press(KeyCode.P);
    Bounds before = first(".verdict-word");
    for (String id : guessesAnd("reveal", "score")) {
      Bounds at = place(id);
      assertTrue(at.getMinY() >= before.getMaxY(), id + " at " + at);
      before = at;
    }
    assertTrue(before.getMaxY() <= first(".rate-slider").getMinY(), "above the rate");
    assertTrue(place("guess-converges").getHeight() >= 44, "large enough to press");
  }

  @Test
  void onASmallProjectorTheQuestionIsReadWhole() {
    window.resize(800, 600);
    window.press(KeyCode.P);
    assertInOneLine(guessesAnd("reveal"));
  }
}
