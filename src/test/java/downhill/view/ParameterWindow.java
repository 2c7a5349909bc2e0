package downhill.view;

import downhill.session.Edit;
import downhill.session.Parameter;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/** The window of the program, and a person who has to do with parameters. */
public abstract class ParameterWindow extends ProgramWindow {
  protected static final String BOWL = "a*x^2 + b*y^2";

  protected final void write(String formula) {
    window.press(KeyCode.CONTROL, KeyCode.L);
    window.type(formula);
    window.waitUntil(() -> formula.equals(store.now().formula().text()), "typed " + formula);
  }

  /** Types the formula and is done with it. */
  protected final void enter(String formula) {
    write(formula);
    window.press(KeyCode.ENTER);
  }

  protected final Parameter parameter(String name) {
    return window.get(() -> store.now().experiment().parameter(name).orElseThrow());
  }

  /** The formula, as if it had been typed. */
  protected final void given(String formula) {
    window.run(() -> store.dispatch(new Edit.CostTyped(formula)));
    window.run(() -> store.dispatch(new Edit.GestureEnded()));
    window.settle();
  }

  protected final double value(String name) {
    return parameter(name).value();
  }

  protected final TextField retype(String id, String text) {
    TextField field = window.node(id, TextField.class);
    window.click(field);
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type(text);
    return field;
  }

  protected final Region row() {
    return window.node("parameters", Region.class);
  }

  protected final double rowHeight() {
    Region row = row();
    return window.get(row::getHeight);
  }

  protected final List<Node> controls() {
    return window.get(
        () ->
            row().lookupAll(".parameter").stream()
                .filter(Node::isVisible)
                .collect(Collectors.toList()));
  }

  protected final List<Node> handles() {
    return window.get(
        () ->
            controls().stream()
                .flatMap(control -> ((Region) control).getChildrenUnmodifiable().stream())
                .toList());
  }
}
