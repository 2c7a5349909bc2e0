package downhill.view;

import downhill.session.Look;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.control.Clicks;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * What stands between map and surface: a drag or the arrow keys move it, with Shift by finer steps;
 * a double click or Enter puts it back.
 */
final class Divider extends StackPane {
  private static final double STEP = 0.02;
  private static final double FINE_STEP = 0.005;

  private final Store store;
  private double from;
  private double room = 1;
  private double share;
  private double held;

  Divider(Store store) {
    this.store = store;
    setId("divider");
    getStyleClass().add("divider");
    setManaged(false);
    setCursor(Cursor.H_RESIZE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.THUMB);
    setAccessibleText(Strings.text("divider.accessible"));
    Tooltip.install(this, new Tooltip(Strings.text("divider.tip")));
    Region grip = new Region();
    grip.getStyleClass().add("grip");
    getChildren().add(grip);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnKeyPressed(this::type);
  }

  /**
   * Tells what it divides, in the coordinates of its parent.
   *
   * @param left of the room of both pictures
   * @param width of the room
   * @param mapWidth what the map has of it
   */
  void divide(double left, double width, double mapWidth) {
    from = left;
    room = width;
    share = mapWidth / width;
  }

  private void press(MouseEvent event) {
    held = event.getX();
    requestFocus();
    if (event.getButton() == MouseButton.PRIMARY && Clicks.isSecond(event)) {
      store.dispatch(new Look.DividerReset());
    }
    event.consume();
  }

  private void drag(MouseEvent event) {
    if (!event.isStillSincePress()) {
      Point2D edge = localToParent(event.getX() - held, 0);
      store.dispatch(new Look.DividerMoved((edge.getX() - from) / room));
    }
    event.consume();
  }

  private void type(KeyEvent event) {
    double step = event.isShiftDown() ? FINE_STEP : STEP;
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (plain && event.getCode() == KeyCode.LEFT) {
      move(-step, event);
    } else if (plain && event.getCode() == KeyCode.RIGHT) {
      move(step, event);
    } else if (plain && event.getCode() == KeyCode.ENTER) {
      store.dispatch(new Look.DividerReset());
      event.consume();
    }
  }

  private void move(double by, KeyEvent event) {
    store.dispatch(new Look.DividerMoved(share + by));
    event.consume();
  }
}
