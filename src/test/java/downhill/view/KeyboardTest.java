package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.session.Edit;
import downhill.session.Gallery;
import downhill.session.Play;
import downhill.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person at the whole window who has no mouse, and one with a presenter's remote. */
class KeyboardTest extends ProgramWindow {
  /** From a place to its pixel and back. */
  private static final double ROUNDING = 1e-9;

  private Vec2 start() {
    return window.get(() -> store.now().experiment().start());
  }

  private double cursor() {
    return window.get(() -> store.now().playback().cursor());
  }

  private double rate() {
    return window.get(() -> store.now().run().rate());
  }

  private Domain view() {
    return window.get(() -> store.now().view());
  }

  private boolean isSeen(String selector) {
    return window.get(() -> window.scene().getRoot().lookup(selector).isVisible());
  }

  private static boolean takesFocus(Node node) {
    boolean seen = true;
    for (Node up = node; up != null; up = up.getParent()) {
      seen &= up.isVisible() && !up.isDisabled();
    }
    return seen && node.isFocusTraversable();
  }

  /** From the first part by Tab until it comes round. */
  private List<Node> walk(Node first, int most, KeyCode... tab) {
    List<Node> walked = new ArrayList<>();
    Node at = first;
    do {
      walked.add(at);
      window.press(tab);
      at = owner();
    } while (at != first && walked.size() <= most);
    return walked;
  }

  @Test
  void tabWalksAllPartsInTheirOrderAndComesRoundBothWays() {
    List<Node> all =
        window.get(
            () ->
                NodeTree.of(window.scene().getRoot(), any -> true)
                    .filter(KeyboardTest::takesFocus)
                    .toList());
    focus("#formula");
    List<Node> forward = walk(window.node("formula"), all.size(), KeyCode.TAB);
    assertEquals(all, forward);
    List<String> order =
        List.of("formula", "gallery", "map", "surface", "rate-value", "rate", "play", "timeline");
    List<String> panel = List.of("outcome", "lens-numbers", "worked");
    List<String> ids = Stream.concat(order.stream(), panel.stream()).toList();
    assertEquals(ids, forward.stream().map(Node::getId).filter(ids::contains).toList());
    focus("#formula");
    List<Node> back = walk(window.node("formula"), all.size(), KeyCode.SHIFT, KeyCode.TAB);
    Collections.rotate(back, -1);
    Collections.reverse(back);
    assertEquals(forward, back);
  }

  @Test
  void onTheMapTheKeyboardPointsReadsAndPlaces() {
    focus("#map");
    window.press(KeyCode.RIGHT);
    window.press(KeyCode.UP);
    assertTrue(isSeen("#map .readout"));
    assertEquals(0, cursor());
    Vec2 before = start();
    window.press(KeyCode.ENTER);
    assertNotEquals(before, start());
    assertTrue(start().x() > 0 && start().x() < 0.5 && start().y() > 0 && start().y() < 0.5);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, start());
  }

  @Test
  void onTheMapTheKeyboardZoomsWhereItPointsAndPushes() {
    Domain whole = view();
    focus("#map");
    window.press(KeyCode.SHIFT, KeyCode.EQUALS);
    Domain zoomed = view();
    assertTrue(zoomed.x().length() < whole.x().length());
    window.press(KeyCode.MINUS);
    assertEquals(whole.x().length(), view().x().length(), ROUNDING);
    window.press(KeyCode.SHIFT, KeyCode.RIGHT);
    assertTrue(view().x().centre() > whole.x().centre());
    window.press(KeyCode.DIGIT0);
    assertEquals(whole, view());
  }

  @Test
  void whoPointsBeyondTheEdgePushesTheMap() {
    focus("#map");
    for (int i = 0; i < 40; i++) {
      window.press(KeyCode.LEFT);
    }
    assertTrue(view().x().centre() < -0.5, "shows " + view());
    window.press(KeyCode.ENTER);
    assertEquals(view().x().from(), start().x(), ROUNDING);
  }

  @Test
  void onACurveTheKeyboardPointsAlongIt() {
    window.run(() -> store.dispatch(new Edit.CostTyped("x^2 + 5")));
    window.settle();
    focus("#map");
    window.press(KeyCode.LEFT);
    assertTrue(isSeen("#map .readout"));
    double before = rate();
    window.press(KeyCode.UP);
    assertTrue(rate() > before, "the arrow up is the window's");
    window.press(KeyCode.ENTER);
    assertTrue(start().x() < 0);
  }

  @Test
  void theValuesAtTheStartAreReadAtItsMarker() {
    focus(".start-marker");
    assertFalse(isSeen("#map .readout"), "nobody has touched the keyboard");
    window.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
    assertTrue(isSeen("#map .readout"));
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Gallery.first().experiment().start(), start(), "a key held down is one undo");
    window.press(KeyCode.TAB);
    assertFalse(isSeen("#map .readout"));
  }

  @Test
  void onTheSurfaceShiftMovesTheStartAsItIsSeen() {
    focus("#surface");
    Vec2 before = start();
    window.press(KeyCode.SHIFT, KeyCode.UP);
    window.press(KeyCode.SHIFT, KeyCode.UP);
    Vec2 away = start().minus(before);
    assertTrue(away.y() > 0 && away.norm() > 0.1, "moved by " + away);
    window.press(KeyCode.SHIFT, KeyCode.DOWN);
    window.press(KeyCode.SHIFT, KeyCode.DOWN);
    assertEquals(0, start().minus(before).norm(), ROUNDING);
  }

  @Test
  void theSliderTellsOfTheRateThatKeysMoveItTo() {
    focus("#rate");
    assertFalse(isSeen("#rate-hint"));
    window.press(KeyCode.RIGHT);
    assertTrue(isSeen("#rate-hint"));
    String told = window.get(window.node("rate-hint")::getAccessibleText);
    assertTrue(told.startsWith("η = 0.0126"), told);
    window.press(KeyCode.T);
    assertFalse(isSeen("#rate-hint"), "the key had nothing to do with the rate");
    window.press(KeyCode.RIGHT);
    assertTrue(isSeen("#rate-hint"));
    window.press(KeyCode.TAB);
    assertFalse(isSeen("#rate-hint"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#formula", "#rate-value", "#rate", "#play", "#outcome", "#map"})
  void aRemoteStepsWhereverTheFocusIs(String selector) {
    focus(selector);
    window.press(KeyCode.PAGE_DOWN);
    window.press(KeyCode.PAGE_DOWN);
    window.press(KeyCode.PAGE_UP);
    assertEquals(1, cursor());
    assertEquals(0.012, rate());
  }

  @Test
  void afterTheMouseHasDraggedTheRateARemoteStepsAndAKeyboardTurnsPages() {
    Slider slider = window.node("rate", Slider.class);
    window.click(slider, slider.getWidth() / 2, slider.getHeight() / 2);
    double clicked = rate();
    window.press(KeyCode.PAGE_DOWN);
    assertEquals(clicked, rate());
    assertEquals(1, cursor());
    window.press(KeyCode.LEFT);
    double before = rate();
    window.press(KeyCode.PAGE_DOWN);
    assertTrue(rate() < before / 2, "half a decade");
    assertEquals(1, cursor());
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void aRemoteBeginsAndEndsTheShow(boolean shifted) {
    window.run(() -> store.dispatch(new Play.Scrubbed(7)));
    if (shifted) {
      window.press(KeyCode.SHIFT, KeyCode.F5);
    } else {
      window.press(KeyCode.F5);
    }
    assertTrue(window.get(() -> store.now().playback().playing()));
    assertEquals(0, cursor());
    window.press(KeyCode.ESCAPE);
    assertFalse(window.get(() -> store.now().playback().playing()));
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"DIGIT7", "DIGIT8", "DIGIT9"})
  void escapeStopsBeforeItRestoresThePictures(KeyCode alone) {
    window.press(alone);
    window.press(KeyCode.SPACE);
    window.click("experiment");
    window.press(KeyCode.ESCAPE);
    assertTrue(window.get(() -> store.now().playback().playing()));
    window.press(KeyCode.ESCAPE);
    assertFalse(window.get(() -> store.now().playback().playing()));
    assertTrue(window.get(() -> store.now().maximised().isPresent()));
    window.press(KeyCode.ESCAPE);
    assertTrue(window.isSeen("map") && window.isSeen("surface") && window.isSeen("cost-chart"));
  }

  @Test
  void escapeFoldsBeforeItStops() {
    window.press(KeyCode.SPACE);
    window.click("experiment");
    window.press(KeyCode.ESCAPE);
    assertTrue(window.get(() -> store.now().playback().playing()));
    window.press(KeyCode.ESCAPE);
    assertFalse(window.get(() -> store.now().playback().playing()));
  }

  @Test
  void noMenuStandsOverABlankScreen() {
    window.click("gallery");
    window.waitUntil(() -> javafx.stage.Window.getWindows().size() > 1, "the gallery is open");
    window.press(KeyCode.PERIOD);
    window.waitUntil(() -> window.isSeen("blank"), "the window is black");
    window.waitUntil(() -> javafx.stage.Window.getWindows().size() == 1, "the gallery is gone");
  }

  @ParameterizedTest
  @CsvSource({"PERIOD, black", "COMMA, white"})
  void aBlankScreenCoversAllUntilAnyKey(KeyCode sign, String colour) {
    Session before = store.now();
    window.press(sign);
    Node blank = window.node("blank");
    assertTrue(blank.isVisible());
    assertEquals(List.of(colour), window.get(() -> List.copyOf(blank.getStyleClass())));
    Bounds covered = place(blank);
    assertEquals(1280, covered.getWidth());
    assertEquals(720, covered.getHeight());
    window.press(KeyCode.RIGHT);
    assertFalse(blank.isVisible());
    assertEquals(before.playback(), store.now().playback(), "the key does nothing else");
    window.press(sign);
    window.press(sign);
    assertFalse(blank.isVisible(), "the same key too");
    window.press(sign);
    window.click("play");
    assertFalse(blank.isVisible());
    assertFalse(store.now().playback().playing(), "nor does the mouse");
  }

  @ParameterizedTest
  @CsvSource({"1280, 720", "800, 600", "640, 480"})
  void theSheetHasAllKeysInsideTheWindow(double width, double height) {
    window.resize(width, height);
    window.press(KeyCode.F1);
    window.settle();
    Node sheet = window.node("key-sheet");
    assertTrue(sheet.isVisible());
    List<Node> labels =
        window.get(() -> NodeTree.of(sheet, any -> true).filter(Label.class::isInstance).toList());
    for (Node label : labels) {
      Bounds place = place(label);
      assertTrue(place.getMinX() >= 0 && place.getMinY() >= 0, label + " at " + place);
      assertTrue(place.getMaxX() <= width && place.getMaxY() <= height, label + " at " + place);
    }
    List<String> keys =
        window.get(
            () ->
                sheet.lookupAll(".keys").stream().map(label -> ((Label) label).getText()).toList());
    for (String expected :
        List.of("→ ←", "Shift+→ ←", "↑ ↓", "Ctrl+Shift+Z  Ctrl+Y", "F1  ?", "+  −", "Enter")) {
      assertTrue(keys.contains(expected), expected + " in " + keys);
    }
  }

  @Test
  void theSheetGoesWhenTheKeyboardGoesElsewhere() {
    focus("#play");
    window.press(KeyCode.F1);
    assertTrue(isSeen("#key-sheet"));
    window.press(KeyCode.TAB);
    assertFalse(isSeen("#key-sheet"));
    window.press(KeyCode.F1);
    Optional<Node> before = Optional.of(owner());
    window.press(KeyCode.ESCAPE);
    assertFalse(isSeen("#key-sheet"));
    assertNotEquals(before, Optional.of(owner()));
  }
}
