package downhill.view.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Vec2;
import downhill.session.Edit;
import downhill.session.Play;
import downhill.session.Session;
import downhill.view.ProgramWindow;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hands that are in each other's way do to the start. */
class StartPlacingTest extends ProgramWindow {
  private Vec2 start() {
    return store.now().experiment().start();
  }

  private Node picture(String id) {
    window.settle();
    return window.node(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "surface"})
  void aDoubleClickLeavesAHalfTypedFormulaAndTheStart(String picture) {
    Vec2 before = start();
    String half = store.now().formula().text() + "+";
    window.run(() -> store.dispatch(new Edit.CostTyped(half)));
    window.doubleClick(picture(picture), 225, 150);
    assertEquals(before, start());
    assertEquals(half, store.now().formula().text());
    window.run(() -> store.undo());
    assertEquals(Optional.empty(), store.toUndo().get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "surface"})
  void aDoubleClickLeavesAParameterRunning(String picture) {
    window.run(() -> store.dispatch(new Edit.CostTyped("a*x^2 + y^2")));
    Vec2 before = start();
    window.run(() -> store.dispatch(new Play.SweepToggled("a")));
    window.run(() -> store.dispatch(new Play.Ticked(0.2)));
    window.doubleClick(picture(picture), 225, 150);
    assertEquals(before, start());
    assertTrue(store.now().playback().sweeps("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "surface"})
  void aDoubleClickLeavesWhatCanBeDoneAgain(String picture) {
    window.press(KeyCode.UP);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    Optional<String> redo = store.toRedo().get();
    assertTrue(redo.isPresent());
    window.doubleClick(picture(picture), 225, 150);
    assertEquals(redo, store.toRedo().get());
    assertEquals(Optional.empty(), store.toUndo().get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "surface"})
  void aDoubleClickLeavesTheGuess(String picture) {
    window.press(KeyCode.G);
    window.press(KeyCode.DIGIT1);
    assertDoubleClickLeavesTheGame(picture);
    window.press(KeyCode.G);
    assertFalse(store.now().hidesEnd());
    assertDoubleClickLeavesTheGame(picture);
  }

  private void assertDoubleClickLeavesTheGame(String picture) {
    Session before = store.now();
    window.doubleClick(picture(picture), 225, 150);
    assertEquals(before.whatIf(), store.now().whatIf());
    assertEquals(before.playback(), store.now().playback());
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "surface"})
  void aDoubleClickLeavesTheBallRollingWhereItIs(String picture) {
    window.run(() -> store.dispatch(new Play.Scrubbed(20)));
    window.run(() -> store.dispatch(new Play.PlayToggled()));
    window.doubleClick(picture(picture), 225, 150);
    assertTrue(store.now().playback().playing());
    assertTrue(store.now().playback().cursor() >= 20, store.now().playback().toString());
  }

  @Test
  void aDoubleClickWhereTheStartIsLeavesTheBallToo() {
    Node map = picture("map");
    window.click(map, 225, 150);
    Vec2 before = start();
    window.run(() -> store.dispatch(new Play.Scrubbed(20)));
    window.run(() -> store.dispatch(new Play.PlayToggled()));
    window.click("outcome");
    window.doubleClick(map, 225, 150);
    assertEquals(before, start());
    assertTrue(store.now().playback().playing());
    assertTrue(store.now().playback().cursor() >= 20, store.now().playback().toString());
  }

  @Test
  void aDoubleClickThatMovedNothingTakesNothingBack() {
    Node surface = picture("surface");
    Vec2 before = start();
    window.click(surface, 225, 150);
    Vec2 placed = start();
    assertNotEquals(before, placed);
    window.doubleClick(surface, 2, 2);
    assertEquals(placed, start());
  }

  @Test
  void anotherButtonMeanwhileEndsTheDragOfTheStart() {
    Node map = picture("map");
    window.hold(map, 200, 200, 240, 260);
    Vec2 dragged = start();
    window.drag(map, MouseButton.SECONDARY, 240, 260, 260, 260);
    window.letGo();
    window.click(map, 50, 60);
    assertNotEquals(dragged, start());
    window.run(() -> store.undo());
    assertEquals(dragged, start());
  }
}
