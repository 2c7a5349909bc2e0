package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.session.Edit;
import downhill.session.Gallery;
import downhill.session.Look;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.text.MathText;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A variable with an index has one spelling in the whole window, that of the reading. */
class VariableNamesTest {
  private final Store store = new Store(Session.of(Gallery.first().experiment(), false));

  private static Stream<String> texts(Window window) {
    return window.get(
        () ->
            NodeTree.of(window.scene().getRoot(), Node::isVisible)
                .filter(MathText.class::isInstance)
                .map(Node::getAccessibleText)
                .toList()
                .stream());
  }

  private static List<String> ofClass(Window window, String styleClass) {
    return window.get(
        () ->
            NodeTree.of(window.scene().getRoot(), Node::isVisible)
                .filter(node -> node.getStyleClass().contains(styleClass))
                .map(Node::getAccessibleText)
                .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "x1^2 + 3x2^2, x₁, x₂",
    "x_1^2 + 3x_2^2, x₁, x₂",
    "θ₁^2 + 3θ₂^2, θ₁, θ₂",
    "w_1^2 + b^2, b, w₁"
  })
  void ofASurface(String typed, String first, String second) {
    try (Window window = Window.over(store, 1280, 720)) {
      window.run(() -> store.dispatch(new Edit.CostTyped(typed)));
      window.run(() -> store.dispatch(new Look.Described(true)));
      window.settle();
      Node map = window.node("map");
      window.hover(map, 100, 100);
      assertEquals(List.of("f(" + first + "," + second + ") ="), ofClass(window, "function-label"));
      assertEquals(List.of(first, second, first, second), ofClass(window, "axis-name"));
      assertTrue(
          ofClass(window, "readout-text")
              .get(0)
              .matches(first + " = .* " + second + " = [^=]*f.*"));
      assertTrue(texts(window).anyMatch(text -> text.contains("at " + first + " = ")));
      assertEquals(
          List.of(), texts(window).filter(text -> text.matches("(?s).*\\p{L}_?\\d.*")).toList());
      String spoken = window.node("worked").getAccessibleText();
      assertTrue(spoken.contains("∂f/∂" + first) && spoken.contains("∂f/∂" + second), spoken);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "bias^2 + 3weight^2, 1280, 720, false",
    "bias^2 + 3weight^2, 800, 600, false",
    "bias^2 + 3weight^2, 1280, 720, true",
    "bandwidth^2 + 3temperature^2, 1280, 720, false",
    "bandwidth^2 + 3temperature^2, 800, 600, true"
  })
  void longOnesAreReadWhole(String typed, double width, double height, boolean projector) {
    try (Window window = Window.over(store, width, height)) {
      window.run(() -> store.dispatch(new Edit.CostTyped(typed)));
      if (projector) {
        window.press(KeyCode.P);
      }
      window.settle();
      List<Bounds> names = window.get(() -> placesOf(window, "axis-name"));
      List<Bounds> numbers = window.get(() -> placesOf(window, "axis-number"));
      assertEquals(4, names.size());
      assertTrue(numbers.size() > 8);
      for (Bounds name : names) {
        assertTrue(name.getMinX() >= 0 && name.getMaxX() <= width, "in the window: " + name);
        assertTrue(numbers.stream().noneMatch(name::intersects), "on a number: " + name);
      }
      window.run(() -> workedLines(window).forEach(VariableNamesTest::assertReadable));
    }
  }

  private static List<Bounds> placesOf(Window window, String styleClass) {
    return nodes(window, styleClass)
        .map(node -> node.localToScene(node.getLayoutBounds()))
        .toList();
  }

  private static Stream<Node> nodes(Window window, String styleClass) {
    return NodeTree.of(window.scene().getRoot(), Node::isVisible)
        .filter(node -> node.getStyleClass().contains(styleClass));
  }

  private static Stream<Node> workedLines(Window window) {
    return nodes(window, "worked-line").filter(node -> !node.getTransforms().isEmpty());
  }

  private static void assertReadable(Node line) {
    double factor = line.getTransforms().get(0).getMxx();
    assertTrue(factor > 0.85, line.getAccessibleText() + " at " + factor);
  }

  @ParameterizedTest
  @CsvSource({"θ1^2, θ₁", "x_12^2, x₁₂"})
  void ofACurve(String typed, String name) {
    try (Window window = Window.over(store, 1280, 720)) {
      window.run(() -> store.dispatch(new Edit.CostTyped(typed)));
      window.settle();
      assertEquals(List.of("f(" + name + ") ="), ofClass(window, "function-label"));
      assertEquals(List.of(name, "f"), ofClass(window, "axis-name"));
      assertTrue(ofClass(window, "pointer-name").contains(name + ",₀"));
    }
  }
}
