package downhill.view.surface;

import static downhill.view.keys.KeyBinding.typed;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.core.raster.surface.space.Camera;
import downhill.session.Look;
import downhill.session.Store;
import downhill.view.keys.KeyBinding;
import downhill.view.keys.KeyGroup;
import downhill.view.picture.StartSteps;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * What keys do to the surface that has the keyboard: arrows turn it, with Shift they move the start
 * as it is seen; + and − zoom.
 */
final class SurfaceKeys {
  private static final double DEGREES = 5;
  private static final double ZOOM = 1.15;

  /** Of the sides of the view. */
  private static final double STEP = 0.02;

  private final Store store;
  private final Supplier<Camera> camera;
  private final StartSteps steps;
  private final KeyGroup keys;

  /**
   * @param camera as the picture is seen now
   */
  SurfaceKeys(Node picture, Store store, Supplier<Camera> camera) {
    this.store = store;
    this.camera = camera;
    this.steps = new StartSteps(picture, store);
    keys =
        KeyGroup.of(
            "keys.surface",
            KeyBinding.arrows("keys.surface.turn", false, this::turn),
            List.of(
                typed("+=", "keys.zoom", () -> look(camera.get().zoomedBy(ZOOM))),
                typed("-", "keys.zoom", () -> look(camera.get().zoomedBy(1 / ZOOM)))),
            KeyBinding.arrows("keys.surface.start", true, this::moveStart));
    picture.addEventHandler(KeyEvent.KEY_PRESSED, keys::perform);
    picture.addEventHandler(KeyEvent.KEY_TYPED, keys::perform);
  }

  /** For the sheet. */
  KeyGroup keys() {
    return keys;
  }

  private void turn(Vec2 way) {
    look(camera.get().turnedBy(DEGREES * way.x(), -DEGREES * way.y()));
  }

  private void look(Camera next) {
    store.dispatch(new Look.CameraMoved(next));
  }

  /** To the right as it is seen, or away. */
  private void moveStart(Vec2 way) {
    Vec2 sides = camera.get().onGround(way.x() * STEP, -way.y() * STEP);
    Domain view = store.now().view();
    steps.moveBy(new Vec2(sides.x() * view.x().length(), sides.y() * view.y().length()), view);
  }
}
