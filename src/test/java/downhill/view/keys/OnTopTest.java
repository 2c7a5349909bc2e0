package downhill.view.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.session.Picture;
import downhill.view.Menus;
import downhill.view.ParameterWindow;
import downhill.view.Window;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Escape folds what is seen on top, one thing at a time, and stands in nobody's way. */
class OnTopTest extends ParameterWindow {
  private void unfold(String part) {
    window.resize(900, 600);
    window.click("unfold-" + part);
  }

  private boolean plays() {
    return store.now().playback().playing();
  }

  private void assertEscapeStopsTheBall() {
    window.press(KeyCode.SPACE);
    assertTrue(plays());
    window.press(KeyCode.ESCAPE);
    assertFalse(plays());
  }

  /** As keys do, which press nothing outside of what is unfolded. */
  private void press(String button) {
    focus("#" + button);
    window.press(KeyCode.SPACE);
  }

  private boolean isRangeSeen() {
    Node sheet = window.node("parameter-range").getParent();
    return window.get(() -> Window.isSeen(sheet));
  }

  @Test
  void aPanelThatHasUnfoldedByItselfIsNotFolded() {
    unfold("numbers");
    window.resize(1280, 720);
    assertEscapeStopsTheBall();
    window.resize(900, 600);
    assertFalse(window.isSeen("worked"), "it does not come back by itself");
  }

  @Test
  void whatAQuestionHidesIsNotFolded() {
    unfold("numbers");
    window.press(KeyCode.G);
    assertFalse(window.isSeen("worked"));
    assertEscapeStopsTheBall();
    window.press(KeyCode.G);
    assertTrue(window.isSeen("worked"), "as it was before the question");
    window.press(KeyCode.ESCAPE);
    assertFalse(window.isSeen("worked"));
  }

  @Test
  void aChartThatHasTheRoomOfThePicturesIsNotFolded() {
    unfold("cost");
    window.press(KeyCode.DIGIT9);
    assertEquals(Optional.of(Picture.COST), store.now().maximised());
    window.press(KeyCode.ESCAPE);
    assertEquals(Optional.empty(), store.now().maximised());
    assertTrue(window.isSeen("cost-chart"));
    window.press(KeyCode.ESCAPE);
    assertFalse(window.isSeen("cost-chart"));
  }

  @Test
  void theFieldsFoldBeforeTheNumbersBelowThem() {
    unfold("numbers");
    Menus.choose(window, "menu", "Start, domain and steps…");
    assertTrue(window.isSeen("start"));
    window.press(KeyCode.ESCAPE);
    assertFalse(window.isSeen("start"));
    assertTrue(window.isSeen("worked"));
    window.press(KeyCode.ESCAPE);
    assertFalse(window.isSeen("worked"));
    assertEscapeStopsTheBall();
  }

  @Test
  void whatUnfoldedLastFoldsFirst() {
    given(BOWL);
    press("experiment");
    press("parameter-b-range");
    window.press(KeyCode.ESCAPE);
    assertFalse(isRangeSeen());
    assertTrue(window.isSeen("start"));
    press("parameter-b-range");
    press("experiment");
    press("experiment");
    window.press(KeyCode.ESCAPE);
    assertFalse(window.isSeen("start"));
    assertTrue(isRangeSeen());
    window.press(KeyCode.ESCAPE);
    assertFalse(isRangeSeen());
  }

  @Test
  void theSheetOfKeysFoldsBeforeTheFieldsBelowIt() {
    press("experiment");
    focus("#play");
    window.press(KeyCode.F1);
    window.press(KeyCode.ESCAPE);
    assertFalse(window.isSeen("key-sheet"));
    assertTrue(window.isSeen("start"));
    window.press(KeyCode.ESCAPE);
    assertFalse(window.isSeen("start"));
  }
}
