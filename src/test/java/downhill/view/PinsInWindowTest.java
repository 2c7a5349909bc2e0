package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.session.Edit;
import downhill.session.Experiment;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Ghost and pins in the whole window, as a person meets them. */
class PinsInWindowTest extends ProgramWindow {
  private void pinAt(double... rates) {
    for (double rate : rates) {
      type(rate);
      window.press(KeyCode.C);
    }
  }

  private void type(double rate) {
    window.click("rate-value");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type(Double.toString(rate));
    window.press(KeyCode.ENTER);
    window.waitUntil(() -> store.now().run().rate() == rate, "the rate is " + rate);
  }

  private Experiment experiment() {
    return window.get(() -> store.now().experiment());
  }

  /** The texts of the nodes of a style class that are seen. */
  private List<String> seen(String styleClass) {
    return window.get(
        () ->
            window.scene().getRoot().lookupAll("." + styleClass).stream()
                .filter(Window::isSeen)
                .map(PinsInWindowTest::text)
                .distinct()
                .sorted()
                .toList());
  }

  private static String text(Node node) {
    return node instanceof Label label ? label.getText() : node.getAccessibleText();
  }

  @Test
  void aPinnedRunIsLabelledInPictureChartAndList() {
    pinAt(0.012, 0.033);
    type(0.02);
    assertEquals(List.of("A\u00A0\u00A00.012", "B\u00A0\u00A00.033"), seen("pin-label"));
    assertEquals(List.of("A", "B"), seen("curve-letter"));
    assertEquals(List.of("27 steps", "oscillates"), seen("pin-outcome"));
    assertEquals(
        "A: learning rate 0.012 converges in 27 steps from (−0.30, −0.70)",
        seen("pin-recall").get(0));
  }

  @Test
  void aFifthPinIsRefusedInOneSentence() {
    pinAt(0.01, 0.011, 0.012, 0.013, 0.014);
    assertTrue(window.node("notice").isVisible());
    assertEquals(
        "Four runs are pinned already: remove one to make room.",
        window.node("notice", Label.class).getText());
    window.press(KeyCode.ENTER);
    assertEquals(4, seen("pin-recall").size());
  }

  @Test
  void thePresentRunIsPinnedOnce() {
    pinAt(0.012, 0.012);
    assertEquals("This run is pinned already.", window.node("notice", Label.class).getText());
  }

  @Test
  void aPressOnALineBringsItsRunBackAsOneUndo() {
    pinAt(0.012);
    Experiment pinned = experiment();
    type(0.02);
    window.click(window.get(() -> window.scene().getRoot().lookup(".pin-recall")));
    assertEquals(pinned, experiment());
    window.click("undo");
    assertEquals(0.02, experiment().optimizer().rate());
  }

  @Test
  void theCrossTakesTheRunFromListPictureAndChart() {
    pinAt(0.012, 0.033);
    type(0.02);
    window.click("unpin-0");
    assertEquals(List.of("B\u00A0\u00A00.033"), seen("pin-label"));
    assertEquals(List.of("B"), seen("curve-letter"));
    window.click("unpin-1");
    assertEquals(List.of(), seen("pin-label"));
    assertFalse(window.node("lens-pins").isVisible());
    assertTrue(window.isSeen("worked"), "the numbers are back");
    window.press(KeyCode.SPACE);
    window.waitUntil(() -> store.now().playback().playing(), "the window has the keyboard");
  }

  @Test
  void theMenuPinsAndTakesAllPinsAway() {
    choose("Pin this run to compare");
    type(0.02);
    choose("Pin this run to compare");
    assertEquals(List.of("A", "B"), seen("curve-letter"));
    choose("Remove all pins");
    assertEquals(List.of(), seen("curve-letter"));
    assertFalse(window.isSeen("lens-pins"));
  }

  private void choose(String entry) {
    Menus.choose(window, "menu", "Compare and predict", entry);
  }

  @Test
  void withOneVariableTheStaircaseIsLabelled() {
    window.run(() -> store.dispatch(new Edit.CostTyped("x^2 + 5")));
    pinAt(0.05);
    type(0.3);
    assertEquals(List.of("A\u00A0\u00A00.05"), seen("pin-label"));
  }

  @Test
  void aHandThatDragsTheRateSeesTheRunBeforeInPictureAndChart() {
    Slider rate = window.node("rate", Slider.class);
    double y = window.get(() -> rate.getHeight() / 2);
    double from = window.get(() -> 16 + (rate.getWidth() - 32) * (rate.getValue() + 4) / 5);
    window.hold(rate, from, y, from + 40, y);
    int[] map = window.pixels("map");
    int[] chart = window.pixels("cost-chart");
    window.letGo();
    assertFalse(Arrays.equals(map, window.pixels("map")), "a ghost on the map");
    assertFalse(Arrays.equals(chart, window.pixels("cost-chart")), "a ghost in the chart");
    chart = window.pixels("cost-chart");
    window.settle();
    assertTrue(Arrays.equals(chart, window.pixels("cost-chart")), "nothing else has changed");
  }
}
