package downhill.view;

import downhill.session.Edit;
import downhill.session.Gallery;
import downhill.session.Parameter;
import downhill.session.Session;
import downhill.session.Store;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The window of the program, and a person who has to do with parameters. */
abstract class ParameterWindow {
  static final String BOWL = "a*x^2 + b*y^2";

  Store store;
  Window window;

  @BeforeEach
  final void open() {
    store = new Store(Session.of(Gallery.first().experiment(), false));
    window = Window.over(store, 1280, 720);
  }

  @AfterEach
  final void close() {
    window.close();
  }

  final void write(String formula) {
    window.press(KeyCode.CONTROL, KeyCode.L);
    window.type(formula);
    window.waitUntil(() -> formula.equals(store.now().formula().text()), "typed " + formula);
  }

  /** Types the formula and is done with it. */
  final void enter(String formula) {
    write(formula);
    window.press(KeyCode.ENTER);
  }

  final Parameter parameter(String name) {
    return window.get(() -> store.now().experiment().parameter(name).orElseThrow());
  }

  /** The formula, as if it had been typed. */
  final void given(String formula) {
    window.run(() -> store.dispatch(new Edit.CostTyped(formula)));
    window.run(() -> store.dispatch(new Edit.GestureEnded()));
    window.settle();
  }

  final double value(String name) {
    return parameter(name).value();
  }

  final TextField retype(String id, String text) {
    TextField field = window.node(id, TextField.class);
    window.click(field);
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type(text);
    return field;
  }

  final Region row() {
    return window.node("parameters", Region.class);
  }

  final double rowHeight() {
    Region row = row();
    return window.get(row::getHeight);
  }

  final Bounds place(Node node) {
    return window.get(() -> node.localToScene(node.getLayoutBounds()));
  }

  final List<Node> controls() {
    return window.get(
        () ->
            row().lookupAll(".parameter").stream()
                .filter(Node::isVisible)
                .collect(Collectors.toList()));
  }

  final List<Node> handles() {
    return window.get(
        () ->
            controls().stream()
                .flatMap(control -> ((Region) control).getChildrenUnmodifiable().stream())
                .toList());
  }
}
