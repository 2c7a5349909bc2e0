package downhill.view;

import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.session.Edit;
import downhill.session.Store;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** The arrow keys move the start while its marker has the keyboard; with Shift by finer steps. */
final class StartKeys {
  /** In pixels of the picture. */
  private static final double STEP = 8;

  private static final double FINE_STEP = 1;

  private final Store store;
  private final Supplier<Frame> frame;
  private boolean moving;

  StartKeys(Node marker, Store store, Supplier<Frame> frame) {
    this.store = store;
    this.frame = frame;
    marker.setOnKeyPressed(this::press);
    marker.setOnKeyReleased(event -> end());
    marker.focusedProperty().addListener((marked, before, now) -> end());
  }

  private void press(KeyEvent event) {
    double step = event.isShiftDown() ? FINE_STEP : STEP;
    boolean plane = store.now().run().cost().dimensions() == 2;
    Vec2 move =
        switch (event.getCode()) {
          case LEFT -> new Vec2(-step, 0);
          case RIGHT -> new Vec2(step, 0);
          case UP -> new Vec2(0, plane ? step : 0);
          case DOWN -> new Vec2(0, plane ? -step : 0);
          default -> Vec2.ZERO;
        };
    if (!move.equals(Vec2.ZERO) && !event.isShortcutDown() && !event.isAltDown()) {
      moveBy(move);
      event.consume();
    }
  }

  private void moveBy(Vec2 pixels) {
    Frame now = frame.get();
    double unitX = now.view().x().length() / now.width();
    double unitY = now.view().y().length() / now.height();
    Vec2 start = store.now().experiment().start();
    moving = true;
    store.dispatch(
        new Edit.StartMoved(start.plus(new Vec2(pixels.x() * unitX, pixels.y() * unitY))));
  }

  private void end() {
    if (moving) {
      moving = false;
      store.dispatch(new Edit.GestureEnded());
    }
  }
}
