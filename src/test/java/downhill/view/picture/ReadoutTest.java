package downhill.view.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.session.Defaults;
import downhill.session.Experiment;
import downhill.session.Look;
import downhill.session.Play;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.PicturesView;
import downhill.view.Window;
import downhill.view.text.MathText;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pointer is told on the pictures. */
class ReadoutTest {
  private Store store;

  private Window window(String function, double rate, Vec2 start) {
    CostFunction cost = CostFunction.of(function);
    Experiment experiment = Defaults.experiment(cost).withRate(rate).withStart(start);
    store = new Store(Session.of(experiment, false));
    return Window.showing(() -> new BorderPane(new PicturesView(store)), 1000, 456);
  }

  /** The lower half of the view along each side. */
  private Domain half() {
    Domain view = store.now().view();
    Vec2 middle = view.centre();
    return view.dimensions() == 1
        ? Domain.of(view.x().from(), middle.x())
        : Domain.of(view.x().from(), middle.x(), view.y().from(), middle.y());
  }

  @ParameterizedTest
  @CsvSource({"map, x^2+3*y^2", "surface, x^2+3*y^2", "map, x^2+5"})
  void whatIsToldGoesWhenThePictureIsLaidOutAnew(String picture, String function) {
    try (Window window = window(function, 0.012, new Vec2(-0.3, 0))) {
      Node readout = window.node(picture).lookup(".readout");
      List<Runnable> changes =
          List.of(
              () -> window.resize(900, 456),
              () -> window.run(() -> store.dispatch(new Look.ViewChanged(half()))));
      for (Runnable change : changes) {
        window.hover(window.node(picture), 201, 200);
        window.hover(window.node(picture), 200, 200);
        assertTrue(window.get(readout::isVisible));
        window.run(() -> store.dispatch(new Play.Stepped(1)));
        window.settle();
        assertTrue(window.get(readout::isVisible), "it is still true");
        change.run();
        window.settle();
        assertFalse(window.get(readout::isVisible));
      }
    }
  }

  @Test
  void hoveringTellsThePoint() {
    try (Window window = window("(x^2+y-11)^2 + (x+y^2-7)^2", 0.012, new Vec2(-0.3, -0.7))) {
      Node map = window.node("map");
      window.hover(map, 208, 208);
      Node readout = map.lookup(".readout");
      assertTrue(window.get(readout::isVisible));
      Node surface = window.node("surface");
      window.hover(surface, 250, 200);
      assertFalse(window.get(readout::isVisible));
      assertTrue(window.get(() -> surface.lookup(".readout").isVisible()));
      window.hover(surface, 5, 5);
      assertFalse(window.get(() -> surface.lookup(".readout").isVisible()));
    }
  }

  /** The numbers in the order in which they are told. */
  private static double[] told(Window window, Node readout) {
    String text =
        window.get(
            () ->
                readout.lookupAll("*").stream()
                    .filter(MathText.class::isInstance)
                    .map(Node::getAccessibleText)
                    .findFirst()
                    .orElseThrow());
    return Pattern.compile("= (−?[\\d.]+)")
        .matcher(text)
        .results()
        .mapToDouble(number -> Double.parseDouble(number.group(1).replace('−', '-')))
        .toArray();
  }

  /** Of a plane the cost is 3x + 4y wherever the pointer is, and its slope 5. */
  @Test
  void theNumbersAreThoseOfThePoint() {
    try (Window window = window("3*x+4*y", 0.01, Vec2.ZERO)) {
      Node map = window.node("map");
      window.hover(map, 300, 100);
      double[] told = told(window, map.lookup(".readout"));
      Domain view = store.now().view();
      Vec2 point = view.at(300 / 416.0, 1 - 100 / 416.0);
      assertArrayEquals(
          new double[] {point.x(), point.y(), 3 * point.x() + 4 * point.y(), 5}, told, 0.05);
    }
  }
}
