package downhill.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.Outcome;
import downhill.session.Edit;
import downhill.session.Numbers;
import downhill.session.Play;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Predict, then reveal, in the whole window, as a class meets it. */
class GuessingInWindowTest extends ProgramWindow {
  /** Of Himmelblau from the first example's start, in 27 steps and in 16. */
  private static final double CONVERGES = 0.012;

  private static final double CONVERGES_FAST = 0.02;
  private static final double OSCILLATES = 0.033;
  private static final double DIVERGES = 0.0513;
  private static final double CRAWLS = 0.00015;

  @BeforeEach
  void awaitTrack() {
    window.waitUntil(() -> store.now().findings().spectrum().isPresent(), "the painted track");
  }

  private void rate(double rate) {
    window.run(
        () -> {
          store.dispatch(new Edit.RateChanged(rate));
          store.dispatch(new Edit.GestureEnded());
        });
    window.settle();
  }

  private Outcome outcomeAt(double rate) {
    rate(rate);
    return window.get(() -> store.now().run().trajectory().outcome());
  }

  private String said(String id) {
    return window.get(() -> String.join(" | ", texts(window.node(id, Parent.class))));
  }

  private static List<String> texts(Parent parent) {
    return parent.lookupAll(".math").stream()
        .filter(Window::isSeen)
        .map(Node::getAccessibleText)
        .toList();
  }

  /**
   * All that a person sees, hears and feels in the window, a line for each node; places only where
   * the rate is not itself a place.
   */
  private List<String> told() {
    window.settle();
    String rate = Numbers.exact(store.now().run().rate());
    List<String> lines = new ArrayList<>();
    window.run(() -> tell(window.scene().getRoot(), true, lines));
    return lines.stream().map(line -> line.replace(rate, "η")).toList();
  }

  private static void tell(Node node, boolean placed, List<String> lines) {
    if (!node.isVisible()) {
      return;
    }
    String text =
        node instanceof Labeled labeled
            ? labeled.getText()
            : node instanceof Text shape ? shape.getText() : "";
    String tip =
        node instanceof Control control && control.getTooltip() != null
            ? control.getTooltip().getText()
            : "";
    boolean here = placed && !node.getStyleClass().contains("rate-slider");
    Bounds at = node.localToScene(node.getLayoutBounds());
    lines.add(
        node.getClass().getSimpleName()
            + node.getStyleClass()
            + (here ? Math.rint(at.getMinX()) + " " + Math.rint(at.getWidth()) : "")
            + text
            + node.getAccessibleText()
            + tip);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> tell(child, here, lines));
    }
  }

  @Test
  void nothingTellsTheEndWhileItIsHidden() {
    rate(CONVERGES_FAST);
    List<String> open = told();
    window.press(KeyCode.G);
    List<List<String>> hidden = new ArrayList<>();
    for (double rate : List.of(CONVERGES, OSCILLATES, DIVERGES, CRAWLS)) {
      rate(CONVERGES_FAST);
      rate(rate);
      window.press(KeyCode.K);
      window.press(KeyCode.M);
      window.press(KeyCode.B);
      assertEquals(rate, window.get(() -> store.now().run().rate()), "no best rate is known");
      hidden.add(told());
    }
    assertNotEquals(open, hidden.get(0), "the track, the chart, the verdict");
    hidden.forEach(one -> assertLinesMatch(hidden.get(0), one));
  }

  @Test
  void neitherMapNorTimelineShowsTheEndWhileItIsHidden() {
    window.press(KeyCode.G);
    rate(CONVERGES);
    int[] map = window.pixels("map");
    int[] timeline = window.pixels("timeline");
    for (double rate : List.of(OSCILLATES, DIVERGES, CRAWLS)) {
      rate(rate);
      assertArrayEquals(map, window.pixels("map"), "at " + rate);
      assertArrayEquals(timeline, window.pixels("timeline"), "at " + rate);
    }
    window.click("reveal");
    assertFalse(Arrays.equals(map, window.pixels("map")));
  }

  /** In a window so high that the chart keeps its size. */
  @Test
  void theRevealedChartHasTheColoursOfItsOutcome() {
    resize(1280, 1100, false);
    window.press(KeyCode.G);
    rate(CONVERGES_FAST);
    window.click("reveal");
    window.settle();
    int[] revealed = window.pixels("cost-chart");
    double cursor = window.get(() -> store.now().playback().cursor());
    for (double elsewhere : List.of(cursor + 1, cursor)) {
      window.run(() -> store.dispatch(new Play.Scrubbed(elsewhere)));
      window.settle();
    }
    assertArrayEquals(window.pixels("cost-chart"), revealed);
  }

  /** Were it not so, the tests above could not fail. */
  @Test
  void withoutTheGameEveryOutcomeIsTold() {
    assertEquals(Outcome.CONVERGED, outcomeAt(CONVERGES));
    List<String> converging = told();
    assertEquals(Outcome.OSCILLATING, outcomeAt(OSCILLATES));
    assertNotEquals(converging, told());
    assertEquals(Outcome.DIVERGED, outcomeAt(DIVERGES));
    assertEquals(Outcome.STILL_DESCENDING, outcomeAt(CRAWLS));
  }

  @Test
  void thePointerOnTheTrackIsToldNothing() {
    Node track = window.node("rate");
    window.hover(track, 300, 16);
    assertTrue(window.isSeen("rate-hint"));
    window.press(KeyCode.G);
    window.hover(track, 310, 16);
    assertFalse(window.isSeen("rate-hint"));
  }

  @ParameterizedTest
  @EnumSource(names = {"M", "K", "DIGIT9"})
  void aKeyThatWouldTellTheEndSaysSo(KeyCode key) {
    window.press(KeyCode.G);
    window.press(key);
    assertTrue(window.isSeen("notice"));
    assertEquals(
        "This would tell the end: predict it first, then reveal it (key G).",
        window.get(window.node("notice", Label.class)::getText));
  }

  @Test
  void aClassGuessesWithTheMouseAlone() {
    Menus.choose(window, "menu", "Compare and predict", "Predict, then reveal");
    assertEquals(
        "What will happen? Say what the ball will do, then play it.",
        window.node("outcome").getAccessibleText());
    window.click("guess-oscillates");
    window.click("guess-converges");
    window.click("reveal");
    assertTrue(window.node("outcome").getStyleClass().contains("converged"));
    assertEquals("Right! 1 of 1 right | Best so far 0.012: 27 steps", said("score"));
    assertTrue(window.isSeen("cost-chart") && window.isSeen("worked"));
    window.click("guess-stop");
    assertFalse(window.isSeen("guessing"));
  }

  @Test
  void theBallThatArrivesGivesTheAnswer() {
    window.press(KeyCode.G);
    rate(DIVERGES);
    window.press(KeyCode.DIGIT1);
    int last = window.get(() -> store.now().run().trajectory().last());
    for (int step = 1; step < last; step++) {
      window.press(KeyCode.RIGHT);
    }
    assertEquals("step " + (last - 1), window.node("step-count").getAccessibleText());
    assertTrue(window.isSeen("guess-converges"));
    window.press(KeyCode.RIGHT);
    assertEquals("step " + last + " of " + last, window.node("step-count").getAccessibleText());
    assertTrue(window.node("outcome").getStyleClass().contains("diverged"));
    assertEquals("Wrong. 0 of 1 right", said("score"));
  }

  @Test
  void afterAGuessSpacePlaysTheBall() {
    window.press(KeyCode.G);
    window.click("guess-diverges");
    window.press(KeyCode.SPACE);
    window.waitUntil(() -> store.now().playback().playing(), "the ball rolls");
    window.press(KeyCode.RIGHT);
    assertTrue(window.get(window.node("guess-converges")::isDisabled), "said is said");
  }

  @Test
  void whatGoesAwayLeavesTheKeyboardToTheWindow() {
    window.run(() -> window.node("lens-curvature").requestFocus());
    window.press(KeyCode.G);
    window.press(KeyCode.DIGIT2);
    window.run(() -> window.node("reveal").requestFocus());
    window.press(KeyCode.END);
    assertEquals("Wrong. 0 of 1 right | Best so far 0.012: 27 steps", said("score"));
    window.press(KeyCode.SPACE);
    window.waitUntil(() -> store.now().playback().playing(), "the ball rolls");
  }

  @Test
  void whoPlaysOnFindsTheFastestRate() {
    window.press(KeyCode.G);
    for (double rate : List.of(CONVERGES, CONVERGES_FAST, OSCILLATES)) {
      rate(rate);
      window.press(KeyCode.END);
    }
    rate(DIVERGES);
    assertEquals("Best so far 0.02: 16 steps", said("score"));
    List<String> marks =
        window.get(
            () ->
                window.node("played", Parent.class).getChildrenUnmodifiable().stream()
                    .map(mark -> mark.getStyleClass().get(1))
                    .toList());
    assertEquals(List.of("oscillating", "converged", "converged"), marks);
    assertTrue(window.isSeen("best-rate"));
    window.press(KeyCode.B);
    assertEquals(CONVERGES_FAST, window.get(() -> store.now().run().rate()));
  }

  @Test
  void whatNoneCouldGuessIsNotCounted() {
    window.press(KeyCode.G);
    rate(CRAWLS);
    window.press(KeyCode.DIGIT3);
    window.press(KeyCode.END);
    assertEquals("None of the three.", said("score"));
  }

  @Test
  void thePicturesStandInForAChartThatIsHidden() {
    window.press(KeyCode.DIGIT9);
    assertFalse(window.isSeen("map"));
    window.press(KeyCode.G);
    assertTrue(window.isSeen("map") && window.isSeen("surface"));
    assertFalse(window.isSeen("cost-chart"));
    window.press(KeyCode.DIGIT9);
    assertTrue(window.isSeen("map"), "there is nothing else to see");
    window.press(KeyCode.END);
    assertTrue(window.isSeen("cost-chart"), "as it was before");
    assertFalse(window.isSeen("map"));
  }

  @Test
  void nothingIsPinnedMeanwhile() {
    window.press(KeyCode.G);
    window.press(KeyCode.C);
    assertEquals(
        "Runs are compared again after the predicting (key G).",
        ((Labeled) window.node("notice")).getText());
    window.press(KeyCode.G);
    assertFalse(window.isSeen("lens-pins"));
  }

  @Test
  void besideASentenceALoneScoreIsAsLarge() {
    window.resize(860, 600);
    rate(DIVERGES);
    window.press(KeyCode.G);
    window.press(KeyCode.DIGIT1);
    window.press(KeyCode.END);
    assertEquals("Wrong. 0 of 1 right", said("score"));
    assertEquals(size(".outcome-panel > .sentence"), size("#score .score-line"));
  }

  private double size(String selector) {
    return window.get(
        () -> {
          Text text = (Text) window.scene().getRoot().lookup(selector).lookup("Text");
          return text.getFont().getSize() * text.getLocalToSceneTransform().getMxx();
        });
  }

  @Test
  void oneKeyBeginsRevealsWhatWasGuessedAndEnds() {
    rate(CONVERGES);
    window.press(KeyCode.G);
    window.press(KeyCode.DIGIT1);
    window.press(KeyCode.G);
    assertEquals(1, store.now().whatIf().guessing().score().right());
    assertTrue(window.isSeen("guessing"));
    window.press(KeyCode.G);
    assertFalse(window.isSeen("guessing"));
    window.press(KeyCode.G);
    window.press(KeyCode.G);
    assertFalse(window.isSeen("guessing"), "nothing was guessed");
  }
}
