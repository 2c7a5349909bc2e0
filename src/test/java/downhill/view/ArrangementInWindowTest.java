package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.session.Edit;
import downhill.session.Example;
import downhill.session.Gallery;
import downhill.session.Look;
import downhill.session.Picture;
import downhill.session.Session;
import downhill.session.Store;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person divides the room of the window. */
class ArrangementInWindowTest {
  /** Two borders that lie on whole pixels. */
  private static final double PIXELS = 1.5;

  private Store store;
  private Window window;

  @BeforeEach
  void open() {
    store = new Store(Session.of(example(2).experiment(), false));
    window =
        Window.of(
            () -> {
              MainView view = new MainView(store);
              Scene scene = new Scene(view, 1280, 720);
              view.installKeys(scene);
              return scene;
            });
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static Example example(int dimensions) {
    return Gallery.examples().stream()
        .filter(any -> any.cost().dimensions() == dimensions)
        .findFirst()
        .orElseThrow();
  }

  private boolean isSeen(String id) {
    Node root = window.scene().getRoot();
    return window.get(() -> root.lookup("#" + id) != null && isTreeVisible(root.lookup("#" + id)));
  }

  private static boolean isTreeVisible(Node node) {
    return node.isVisible() && (node.getParent() == null || isTreeVisible(node.getParent()));
  }

  private double width(String id) {
    return window.get(() -> window.node(id).getLayoutBounds().getWidth());
  }

  private List<Boolean> picturesSeen() {
    return List.of(isSeen("map"), isSeen("surface"));
  }

  @Test
  void aKeyGivesAPictureTheRoomOfAllAndBack() {
    double map = width("map");
    double chart = width("cost-chart");
    window.press(KeyCode.DIGIT7);
    assertEquals(List.of(true, false), picturesSeen());
    assertTrue(width("map") > 2 * map);
    window.press(KeyCode.DIGIT8);
    assertEquals(List.of(false, true), picturesSeen());
    window.press(KeyCode.DIGIT9);
    assertEquals(List.of(false, false), picturesSeen());
    assertTrue(isSeen("cost-chart"));
    assertTrue(width("cost-chart") > 3 * chart);
    window.press(KeyCode.DIGIT9);
    assertEquals(List.of(true, true), picturesSeen());
    assertEquals(map, width("map"));
    assertEquals(chart, width("cost-chart"));
  }

  @Test
  void aButtonOfThePictureDoesSoToo() {
    window.click("maximise-surface");
    assertEquals(List.of(false, true), picturesSeen());
    window.click("maximise-surface");
    window.click("maximise-map");
    assertEquals(List.of(true, false), picturesSeen());
    window.press(KeyCode.DIGIT0);
    assertEquals(List.of(true, true), picturesSeen());
  }

  @Test
  void aClickOnAMaximisedMapPlacesTheStartThere() {
    window.press(KeyCode.DIGIT7);
    Node map = window.node("map");
    window.click(map, width("map") / 2, 100);
    assertEquals(0, store.now().experiment().start().x(), ProgramWindow.A_PIXEL);
  }

  @Test
  void aCurveIsSeenWhateverWasMaximised() {
    window.run(() -> store.dispatch(new Look.PictureMaximised(Picture.SURFACE)));
    window.run(() -> store.dispatch(new Edit.ExperimentChosen(example(1).experiment())));
    window.settle();
    assertEquals(List.of(true, false), picturesSeen());
  }

  @Test
  void theDividerFollowsHandAndKeysAndGoesBack() {
    double before = width("map");
    Node divider = window.node("divider");
    double y = window.get(() -> divider.getLayoutBounds().getCenterY());
    window.drag(divider, 8, y, 108, y);
    assertEquals(before + 100, width("map"), PIXELS);
    window.press(KeyCode.LEFT);
    assertTrue(width("map") < before + 95);
    window.press(KeyCode.ENTER);
    assertEquals(before, width("map"));
    window.drag(divider, 8, y, -1000, y);
    assertTrue(width("map") > 100);
    window.click(divider);
    window.click(divider);
    assertEquals(before, width("map"));
  }

  @Test
  void thePanelFoldsToALineAndBack() {
    double before = width("surface");
    window.press(KeyCode.S);
    assertFalse(isSeen("worked"));
    assertTrue(isSeen("outcome"));
    assertTrue(width("surface") > before + 150);
    window.click("fold-panel");
    assertTrue(isSeen("worked"));
    assertEquals(before, width("surface"));
  }

  /** Whether an entry of the menu can be chosen. */
  private boolean isOffered(String entry) {
    MenuItem item = Menus.find(window, "menu", "Pictures and panel", entry);
    return window.get(() -> !item.isDisable());
  }

  @Test
  void whereThePanelHasOneShapeNothingFoldsItNowOrLater() {
    window.resize(900, 600);
    assertFalse(isSeen("fold-panel"));
    assertFalse(isOffered("Fold the panel"));
    window.press(KeyCode.S);
    window.resize(1280, 720);
    assertTrue(isSeen("worked"));
    assertTrue(isOffered("Fold the panel"));
    window.press(KeyCode.S);
    assertFalse(isSeen("worked"));
  }

  @Test
  void theMenuOffersThePicturesThatCanHaveTheRoom() {
    List<String> entries = List.of("Map alone", "Surface alone", "Cost chart alone");
    assertTrue(entries.stream().allMatch(this::isOffered));
    window.press(KeyCode.G);
    assertEquals(List.of(true, true, false), entries.stream().map(this::isOffered).toList());
    window.press(KeyCode.G);
    window.run(() -> store.dispatch(new Edit.ExperimentChosen(example(1).experiment())));
    assertEquals(List.of(false, false, true), entries.stream().map(this::isOffered).toList());
  }

  @Test
  void escapeLeavesTheFullScreenLast() {
    window.run(() -> window.stage().setFullScreenExitKeyCombination(KeyCombination.NO_MATCH));
    window.press(KeyCode.F11);
    window.waitUntil(() -> window.stage().isFullScreen(), "the window fills the screen");
    window.press(KeyCode.DIGIT7);
    assertFalse(isSeen("surface"));
    window.press(KeyCode.ESCAPE);
    assertTrue(isSeen("surface"));
    assertTrue(window.get(() -> window.stage().isFullScreen()));
    window.press(KeyCode.ESCAPE);
    window.waitUntil(() -> !window.stage().isFullScreen(), "the window is back");
  }

  @Test
  void aFullScreenLeavesOutWhatPreparesALecture() {
    List<String> preparing = List.of("undo", "redo", "theme", "projector");
    assertTrue(preparing.stream().allMatch(this::isSeen));
    window.press(KeyCode.F11);
    window.waitUntil(() -> window.stage().isFullScreen(), "the window fills the screen");
    assertTrue(preparing.stream().noneMatch(this::isSeen));
    assertTrue(List.of("formula", "reading", "fullscreen", "menu").stream().allMatch(this::isSeen));
    window.press(KeyCode.F11);
    window.waitUntil(() -> !window.stage().isFullScreen(), "the window is back");
    assertTrue(preparing.stream().allMatch(this::isSeen));
  }
}
