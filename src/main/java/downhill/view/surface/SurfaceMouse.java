package downhill.view.surface;

import downhill.core.geometry.Vec2;
import downhill.core.raster.surface.space.Camera;
import downhill.session.Look;
import downhill.session.Store;
import downhill.view.control.Clicks;
import downhill.view.picture.StartPlacing;
import downhill.view.picture.Wheel;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * What a mouse does to the surface: a drag turns it, the wheel zooms, a click places the start and
 * gives it the keyboard, a double click resets the view.
 */
final class SurfaceMouse {
  private static final double DEGREES_A_PIXEL = 0.4;

  private final Store store;
  private final Supplier<Camera> camera;
  private final Function<Vec2, Optional<Vec2>> pick;
  private final StartPlacing placing;
  private Optional<Camera> held = Optional.empty();
  private Vec2 from = Vec2.ZERO;
  private boolean canPlace;

  /**
   * @param camera as the picture is seen now
   * @param pick the place of the plane seen at a pixel
   */
  SurfaceMouse(
      Node picture, Store store, Supplier<Camera> camera, Function<Vec2, Optional<Vec2>> pick) {
    this.store = store;
    this.camera = camera;
    this.pick = pick;
    this.placing = new StartPlacing(store);
    picture.setOnMousePressed(this::press);
    picture.setOnMouseDragged(this::drag);
    picture.setOnMouseReleased(this::release);
    Wheel.magnifies(picture, (pixel, times) -> look(camera.get().zoomedBy(times)));
  }

  private void press(MouseEvent event) {
    ((Node) event.getSource()).requestFocus();
    from = new Vec2(event.getX(), event.getY());
    held = Optional.of(camera.get());
    boolean second = Clicks.isSecond(event);
    canPlace = event.getButton() == MouseButton.PRIMARY && !second;
    if (!second) {
      placing.begin();
    } else if (event.getButton() == MouseButton.PRIMARY) {
      placing.resetViewInstead();
    }
  }

  private void drag(MouseEvent event) {
    if (!event.isStillSincePress()) {
      canPlace = false;
      double dx = event.getX() - from.x();
      double dy = event.getY() - from.y();
      held.ifPresent(was -> look(was.turnedBy(-DEGREES_A_PIXEL * dx, DEGREES_A_PIXEL * dy)));
    }
  }

  private void release(MouseEvent event) {
    if (canPlace && event.isStillSincePress()) {
      pick.apply(new Vec2(event.getX(), event.getY()))
          .ifPresent(
              point -> {
                placing.moveTo(point);
                placing.end();
              });
    }
  }

  private void look(Camera next) {
    store.dispatch(new Look.CameraMoved(next));
  }
}
