package downhill.view.plane;

import downhill.core.geometry.Vec2;
import downhill.session.Store;
import downhill.view.keys.KeyBinding;
import downhill.view.keys.KeyGroup;
import downhill.view.picture.StartSteps;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * The arrow keys move the start while its marker has the keyboard; with Shift by finer steps. On a
 * curve those up and down are left to the window.
 */
final class StartKeys {
  /** In pixels of the picture. */
  private static final double STEP = 8;

  private static final double FINE_STEP = 1;

  private final PlaneHands hands;
  private final StartSteps steps;
  private final KeyGroup keys;

  StartKeys(Node marker, Store store, PlaneHands hands) {
    this.hands = hands;
    this.steps = new StartSteps(marker, store);
    keys =
        KeyGroup.of(
            "keys.start",
            KeyBinding.arrows("keys.start.move", false, way -> moveBy(way.times(STEP))),
            KeyBinding.arrows("keys.start.fine", true, way -> moveBy(way.times(FINE_STEP))));
    marker.setOnKeyPressed(this::press);
  }

  /** For the sheet. */
  KeyGroup keys() {
    return keys;
  }

  private void press(KeyEvent event) {
    if (!hands.isCurve() || !KeyBinding.UP_AND_DOWN.contains(event.getCode())) {
      keys.perform(event);
    }
  }

  private void moveBy(Vec2 pixels) {
    steps.moveBy(hands.frame().alongPlane(pixels), hands.view());
  }
}
