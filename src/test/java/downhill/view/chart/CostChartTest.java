package downhill.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import downhill.session.Edit;
import downhill.session.Gallery;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.Window;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class CostChartTest {
  private static List<String> numbers(Window window) {
    return window.get(
        () ->
            window.scene().getRoot().lookupAll(".tick").stream()
                .map(number -> number.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .map(String::valueOf)
                .toList());
  }

  @Test
  void whatIsNotSeenIsWorkedOutWhenItIsSeenAgain() {
    Store store = new Store(Session.of(Gallery.first().experiment(), false));
    try (Window window = Window.showing(() -> new BorderPane(new CostChart(store)), 300, 200)) {
      List<String> before = numbers(window);
      window.run(() -> window.node("cost-chart").setVisible(false));
      window.run(() -> store.dispatch(new Edit.CostTyped("1000x^2 + 5000")));
      window.settle();
      assertEquals(before, numbers(window));
      window.run(() -> window.node("cost-chart").setVisible(true));
      window.settle();
      assertNotEquals(before, numbers(window));
    }
  }

  /** Its canvas has the size that it has again afterwards. */
  @Test
  void whatHadNoRoomIsWorkedOutWhenItHasRoomAgain() {
    Store store = new Store(Session.of(Gallery.first().experiment(), false));
    try (Window window = Window.showing(() -> new BorderPane(new CostChart(store)), 300, 200)) {
      List<String> before = numbers(window);
      Region chart = window.node("cost-chart", Region.class);
      window.run(
          () -> {
            chart.setVisible(false);
            chart.setManaged(false);
            chart.resize(0, 0);
            chart.layout();
          });
      window.run(() -> store.dispatch(new Edit.CostTyped("1000x^2 + 5000")));
      window.run(
          () -> {
            chart.setVisible(true);
            chart.setManaged(true);
          });
      window.settle();
      assertNotEquals(before, numbers(window));
    }
  }

  @Test
  void whatWasLowerWhileItWasNotSeenHasItsHeightAgain() {
    Store store = new Store(Session.of(Gallery.first().experiment(), false));
    try (Window window = Window.showing(() -> new BorderPane(new CostChart(store)), 300, 200)) {
      List<String> before = numbers(window);
      Region chart = window.node("cost-chart", Region.class);
      window.run(
          () -> {
            chart.setVisible(false);
            chart.setManaged(false);
            chart.resize(300, 100);
            chart.layout();
          });
      window.run(
          () -> {
            chart.setVisible(true);
            chart.setManaged(true);
          });
      window.settle();
      assertEquals(before, numbers(window));
    }
  }
}
