package downhill.view;

import downhill.session.Strings;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * A screen of one colour over the whole window, so that a class looks at whom it listens to. Any
 * key and any button of the mouse put it away and do nothing else.
 */
final class BlankScreen extends Region {
  /** The key that is held down: its repetitions are one press. */
  private Optional<KeyCode> down = Optional.empty();

  /** Whether that key has put the screen away: what it writes is nobody's. */
  private boolean swallowing;

  BlankScreen() {
    setId("blank");
    setVisible(false);
    setCursor(Cursor.NONE);
    setAccessibleText(Strings.text("blank.accessible"));
    sceneProperty()
        .flatMap(Scene::windowProperty)
        .subscribe(window -> Optional.ofNullable(window).ifPresent(this::watch));
  }

  /** Covers the window; the style class gives the colour. A menu would stand over it. */
  void show(String styleClass) {
    List.copyOf(Window.getWindows()).stream()
        .filter(PopupWindow.class::isInstance)
        .forEach(Window::hide);
    getStyleClass().setAll(styleClass);
    setVisible(true);
  }

  /** Before any part of the window hears of it. */
  private void watch(Window window) {
    window.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    window.addEventFilter(KeyEvent.KEY_TYPED, this::type);
    window.addEventFilter(KeyEvent.KEY_RELEASED, this::release);
    window.addEventFilter(MouseEvent.MOUSE_PRESSED, this::click);
  }

  private void press(KeyEvent event) {
    boolean first = !down.equals(Optional.of(event.getCode()));
    down = Optional.of(event.getCode());
    swallowing = first ? isVisible() : swallowing;
    type(event);
    setVisible(isVisible() && !first);
  }

  private void type(KeyEvent event) {
    if (isVisible() || swallowing) {
      event.consume();
    }
  }

  private void release(KeyEvent event) {
    type(event);
    down = Optional.empty();
    swallowing = false;
  }

  private void click(MouseEvent event) {
    if (isVisible()) {
      setVisible(false);
      event.consume();
    }
  }
}
