package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.Desktop;
import downhill.session.Edit;
import downhill.session.Gallery;
import downhill.session.Look;
import downhill.session.Session;
import downhill.session.Store;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where words run to the left the window does too, mathematics does not. */
class MirroredWindowTest {
  private final Store store = new Store(Session.of(Gallery.first().experiment(), false));
  private Desktop desktop;
  private Window window;

  @BeforeEach
  void open() {
    desktop = Desktop.speaking("ar-XB");
    window = Window.over(store, 1280, 720);
  }

  @AfterEach
  void close() {
    window.close();
    desktop.close();
  }

  private Bounds place(String id) {
    Node node = window.node(id);
    return window.get(() -> node.localToScene(node.getLayoutBounds()));
  }

  /** From the right to the left, as they are read. */
  @Test
  void partsFollowEachOtherToTheLeft() {
    for (String ids :
        List.of(
            "formula, gallery, undo, redo, theme, projector, fullscreen, menu",
            "map, outcome",
            "rate-value, rate",
            "lens-numbers, lens-curvature, lens-basins")) {
      List<Double> places = Stream.of(ids.split(", ")).map(id -> place(id).getCenterX()).toList();
      assertEquals(places.stream().sorted(Comparator.reverseOrder()).toList(), places, ids);
    }
  }

  @Test
  void mathematicsIsNotMirrored() {
    window.run(() -> store.dispatch(new Edit.CostTyped("a*x^2 + y^2")));
    window.run(() -> store.dispatch(new Edit.GestureEnded()));
    window.settle();
    for (String selector :
        List.of(
            "#formula",
            ".reading",
            "#map",
            "#surface",
            "#rate",
            "#rate-value",
            "#spectrum",
            ".worked-block",
            ".cost-plot",
            "#timeline",
            "#start",
            ".parameter")) {
      Node node = window.get(() -> window.scene().getRoot().lookup(selector));
      assertNotNull(node, selector);
      assertTrue(window.get(() -> node.getLocalToSceneTransform().getMxx()) > 0, selector);
    }
  }

  @Test
  void playAndTheStepsStandAsTimeRuns() {
    List<Double> places =
        Stream.of("restart", "step-back", "play", "step", "timeline", "step-count")
            .map(id -> place(id).getCenterX())
            .toList();
    assertEquals(places.stream().sorted().toList(), places);
  }

  @Test
  void aGreaterRateIsToTheRight() {
    Slider rate = window.node("rate", Slider.class);
    window.click(rate, 0.25 * rate.getWidth(), rate.getHeight() / 2);
    double left = store.now().run().rate();
    window.click(rate, 0.5 * rate.getWidth(), rate.getHeight() / 2);
    double right = store.now().run().rate();
    assertTrue(left < right, left + " and " + right);
    window.press(KeyCode.RIGHT);
    assertTrue(store.now().run().rate() > right);
  }

  @Test
  void aStartIsPlacedWhereTheMapIsClicked() {
    Node map = window.node("map");
    Bounds bounds = window.get(map::getLayoutBounds);
    window.click(map, 0.75 * bounds.getWidth(), 0.25 * bounds.getHeight());
    assertEquals(2.5, store.now().experiment().start().x(), ProgramWindow.A_PIXEL);
    assertEquals(2.5, store.now().experiment().start().y(), ProgramWindow.A_PIXEL);
  }

  @Test
  void theArrowToTheLeftLeadsOnInTheGallery() {
    window.click("gallery");
    Popup popup =
        (Popup)
            javafx.stage.Window.getWindows().stream()
                .filter(Popup.class::isInstance)
                .findFirst()
                .orElseThrow();
    window.press(KeyCode.RIGHT);
    double first = focused(popup);
    window.press(KeyCode.LEFT);
    assertTrue(focused(popup) < first, "the second column is to the left");
    assertTrue(popup.getX() + popup.getWidth() <= 1280, "on the screen");
    window.press(KeyCode.ESCAPE);
  }

  private double focused(Popup popup) {
    return window.get(
        () -> {
          Node owner = popup.getScene().getFocusOwner();
          return owner.localToScene(owner.getLayoutBounds()).getCenterX();
        });
  }

  @Test
  void theFormulaStandsToTheRightOfItsName() {
    window.run(() -> store.dispatch(new Look.ProjectorToggled()));
    window.settle();
    Node label = window.get(() -> window.scene().getRoot().lookup(".function-label"));
    double right = window.get(() -> label.localToScene(label.getLayoutBounds()).getMaxX());
    assertTrue(right <= place("formula").getMinX());
  }
}
