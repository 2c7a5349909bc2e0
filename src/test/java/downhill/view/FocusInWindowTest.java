package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.session.Compare;
import downhill.session.Edit;
import downhill.session.Gallery;
import downhill.session.Lens;
import downhill.session.Play;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has clicked, or made a part go away, goes on with the keys of the window. */
class FocusInWindowTest extends ProgramWindow {
  @ParameterizedTest
  @CsvSource({
    "#lens-numbers, P",
    "#lens-numbers, S",
    "#worked, G",
    "#surface, DIGIT7",
    "#map, DIGIT8",
    "#surface, DIGIT9"
  })
  void thePartThatGoesAwayLeavesTheKeyboardToTheWindow(String selector, KeyCode hides) {
    focus(selector);
    window.press(hides);
    window.settle();
    assertEquals(window.get(() -> window.scene().getRoot()), owner());
    window.press(KeyCode.SPACE);
    assertTrue(window.get(() -> store.now().playback().playing()));
    assertEquals(Gallery.first().experiment(), store.now().experiment());
  }

  @Test
  void afterAMouseHasChosenTheSpeedSpacePlays() {
    Menus.choose(window, "speed", "5 steps a second");
    window.press(KeyCode.SPACE);
    assertTrue(window.get(() -> store.now().playback().playing()));
  }

  @Test
  void afterAMouseHasChosenFromTheMenuSpacePlays() {
    Menus.choose(window, "menu", "Pictures and panel", "Map alone");
    window.press(KeyCode.SPACE);
    assertTrue(window.get(() -> store.now().playback().playing()));
    assertFalse(window.get(() -> window.node("menu", MenuButton.class).isShowing()));
  }

  @ParameterizedTest
  @CsvSource({"'Start, domain and steps…', start", "All keys, key-sheet"})
  void whatTheMenuUnfoldsHasTheKeyboard(String entry, String unfolds) {
    Menus.choose(window, "menu", entry);
    window.settle();
    assertEquals(window.node(unfolds), owner());
  }

  @Test
  void afterAMouseHasChosenALensSpacePlays() {
    window.click("lens-curvature");
    window.press(KeyCode.SPACE);
    assertTrue(window.get(() -> store.now().playback().playing()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"theme", "step", "step-back", "restart", "projector", "undo"})
  void afterAMouseHasPressedAButtonSpacePlays(String id) {
    window.run(() -> store.dispatch(new Edit.RateChanged(0.02)));
    window.run(() -> store.dispatch(new Play.Scrubbed(3)));
    window.click(id);
    window.press(KeyCode.SPACE);
    assertTrue(window.get(() -> store.now().playback().playing()));
  }

  @Test
  void aButtonThatTheKeyboardHasReachedIsPressedBySpaceAgainAndAgain() {
    window.run(() -> store.dispatch(new Play.Scrubbed(3)));
    focus("#step");
    window.press(KeyCode.SPACE);
    window.press(KeyCode.SPACE);
    assertEquals(5, window.get(() -> store.now().playback().step()));
  }

  @Test
  void whoClicksTheMapHasTypedTheFormula() {
    window.press(KeyCode.CONTROL, KeyCode.L);
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("x^2+3*y^2");
    window.click(window.node("map"), 100, 120);
    window.press(KeyCode.M);
    window.press(KeyCode.SPACE);
    assertEquals("x^2+3*y^2", store.now().formula().text());
    assertEquals(Lens.BASINS, store.now().lens());
    assertTrue(window.get(() -> store.now().playback().playing()));
  }

  @Test
  void aMapThatHasTheKeyboardKeepsItThroughAClick() {
    focus("#map");
    window.click(window.node("map"), 100, 120);
    assertEquals(window.node("map"), owner());
  }

  @Test
  void afterKeysHaveChosenTheSpeedTheyAreStillThere() {
    focus("#speed");
    window.press(KeyCode.SPACE);
    window.waitUntil(() -> window.node("speed", MenuButton.class).isShowing(), "the menu is open");
    window.press(KeyCode.ESCAPE);
    window.waitUntil(() -> !window.node("speed", MenuButton.class).isShowing(), "it is shut");
    assertEquals(window.node("speed"), owner());
  }

  @Test
  void theKeysOfAnOpenMenuMoveNoBallAndNoRate() {
    focus("#menu");
    window.press(KeyCode.UP);
    double rate = store.now().run().rate();
    double cursor = store.now().playback().cursor();
    window.press(KeyCode.SPACE);
    window.waitUntil(() -> window.node("menu", MenuButton.class).isShowing(), "the menu is open");
    for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.END)) {
      window.press(key);
    }
    assertEquals(rate, store.now().run().rate());
    assertEquals(cursor, store.now().playback().cursor());
    window.press(KeyCode.ESCAPE);
  }

  @Test
  void theLastPinLeavesTheKeyboardToTheWindow() {
    window.press(KeyCode.C);
    focus("#lens-pins");
    window.run(() -> store.dispatch(new Compare.AllUnpinned()));
    window.settle();
    assertEquals(window.get(() -> window.scene().getRoot()), owner());
  }
}
