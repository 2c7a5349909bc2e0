package downhill.view;

import downhill.session.Gallery;
import downhill.session.Session;
import downhill.session.Store;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The window of the program over its first example, at the size of a small laptop. */
public abstract class ProgramWindow {
  /** Of the first example, in its units, and a little more: a pointer stands on whole ones. */
  protected static final double A_PIXEL = 0.03;

  protected final Store store = new Store(Session.of(Gallery.first().experiment(), false));
  protected Window window;

  @BeforeEach
  final void open() {
    window = Window.over(store, 1280, 720);
  }

  @AfterEach
  final void close() {
    window.close();
  }

  /** Lets the window have another size, on the desk or on a projector. */
  protected final void resize(double width, double height, boolean projector) {
    window.resize(width, height);
    if (projector) {
      window.press(KeyCode.P);
    }
  }

  protected final void focus(String selector) {
    window.run(() -> window.scene().getRoot().lookup(selector).requestFocus());
  }

  /** Of the focus. */
  protected final Node owner() {
    return window.get(() -> window.scene().getFocusOwner());
  }

  /** Where a node is in the window. */
  protected final Bounds place(Node node) {
    return window.get(() -> node.localToScene(node.getLayoutBounds()));
  }

  protected final Bounds place(String id) {
    return place(window.node(id));
  }
}
