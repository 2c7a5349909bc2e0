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

  /** Takes it out of the layout, with another size until that gives it its own again. */
  private static void hide(Window window, double width, double height) {
    Region chart = window.node("cost-chart", Region.class);
    window.run(
        () -> {
          chart.setVisible(false);
          chart.setManaged(false);
          chart.resize(width, height);
          chart.layout();
        });
  }

  private static void showAgain(Window window) {
    Region chart = window.node("cost-chart", Region.class);
    window.run(
        () -> {
          chart.setVisible(true);
          chart.setManaged(true);
        });
    window.settle();
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
      hide(window, 0, 0);
      window.run(() -> store.dispatch(new Edit.CostTyped("1000x^2 + 5000")));
      showAgain(window);
      assertNotEquals(before, numbers(window));
    }
  }

  @Test
  void whatWasLowerWhileItWasNotSeenHasItsHeightAgain() {
    Store store = new Store(Session.of(Gallery.first().experiment(), false));
    try (Window window = Window.showing(() -> new BorderPane(new CostChart(store)), 300, 200)) {
      List<String> before = numbers(window);
      hide(window, 300, 100);
      showAgain(window);
      assertEquals(before, numbers(window));
    }
  }
}
