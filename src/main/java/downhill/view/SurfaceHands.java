package downhill.view;

import downhill.core.geometry.Vec2;
import downhill.core.raster.Camera;
import downhill.session.Look;
import downhill.session.Store;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * What hands do to the surface: a drag turns it, the wheel zooms, a click places the start, a
 * double click resets the view; while it has the keyboard, arrows turn it and + and − zoom.
 */
final class SurfaceHands {
  private static final double DEGREES_A_PIXEL = 0.4;
  private static final double DEGREES_A_KEY = 5;
  private static final double KEY_ZOOM = 1.15;

  private final Store store;
  private final Supplier<Camera> camera;
  private final Function<Vec2, Optional<Vec2>> pick;
  private final StartPlacing placing;
  private Camera held;
  private Vec2 from = Vec2.ZERO;
  private boolean canPlace;

  /**
   * @param camera as the picture is seen now
   * @param pick the place of the plane seen at a pixel
   */
  SurfaceHands(
      Node picture, Store store, Supplier<Camera> camera, Function<Vec2, Optional<Vec2>> pick) {
    this.store = store;
    this.camera = camera;
    this.pick = pick;
    this.placing = new StartPlacing(store);
    picture.setOnMousePressed(this::press);
    picture.setOnMouseDragged(this::drag);
    picture.setOnMouseReleased(this::release);
    picture.setOnScroll(this::scroll);
    picture.setOnZoom(this::pinch);
    picture.setOnKeyPressed(this::type);
  }

  private void press(MouseEvent event) {
    ((Node) event.getSource()).requestFocus();
    from = new Vec2(event.getX(), event.getY());
    held = camera.get();
    boolean second = event.getClickCount() % 2 == 0;
    canPlace = event.getButton() == MouseButton.PRIMARY && !second;
    if (second && event.getButton() == MouseButton.PRIMARY) {
      placing.resetViewInstead();
    }
  }

  private void drag(MouseEvent event) {
    if (!event.isStillSincePress()) {
      canPlace = false;
      double dx = event.getX() - from.x();
      double dy = event.getY() - from.y();
      look(held.turnedBy(-DEGREES_A_PIXEL * dx, DEGREES_A_PIXEL * dy));
    }
  }

  private void release(MouseEvent event) {
    if (canPlace && event.isStillSincePress()) {
      placing.begin();
      pick.apply(new Vec2(event.getX(), event.getY()))
          .ifPresent(
              point -> {
                placing.moveTo(point);
                placing.end();
              });
    }
  }

  private void scroll(ScrollEvent event) {
    look(camera.get().zoomedBy(Wheel.magnification(event)));
    event.consume();
  }

  private void pinch(ZoomEvent event) {
    look(camera.get().zoomedBy(event.getZoomFactor()));
    event.consume();
  }

  private void type(KeyEvent event) {
    Camera now = camera.get();
    Camera next =
        switch (event.getCode()) {
          case LEFT -> now.turnedBy(-DEGREES_A_KEY, 0);
          case RIGHT -> now.turnedBy(DEGREES_A_KEY, 0);
          case UP -> now.turnedBy(0, DEGREES_A_KEY);
          case DOWN -> now.turnedBy(0, -DEGREES_A_KEY);
          case PLUS, ADD, EQUALS -> now.zoomedBy(KEY_ZOOM);
          case MINUS, SUBTRACT -> now.zoomedBy(1 / KEY_ZOOM);
          default -> now;
        };
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (plain && next != now) {
      look(next);
      event.consume();
    }
  }

  private void look(Camera next) {
    store.dispatch(new Look.CameraMoved(next));
  }
}
