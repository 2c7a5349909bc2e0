package downhill.view.plane;

import static downhill.view.keys.KeyBinding.typed;

import downhill.core.geometry.Vec2;
import downhill.session.Session;
import downhill.view.keys.KeyBinding;
import downhill.view.keys.KeyGroup;
import downhill.view.keys.KeyboardFocus;
import downhill.view.picture.Box;
import downhill.view.picture.Readout;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * What keys do to a flat picture: arrows point at a place, whose values are read; Enter puts the
 * start there; arrows with Shift push the picture along; + and − zoom there. Over a curve the
 * arrows up and down are left to the window.
 *
 * <p>The values at the start are read too while its marker has the keyboard.
 */
final class PlaneKeys {
  /** In pixels. */
  private static final double STEP = 8;

  private static final double PUSH = 64;
  private static final double ZOOM = 1.25;

  private final Region picture;
  private final StartMarker marker;
  private final PlaneHands hands;
  private final UnaryOperator<Vec2> pixelOf;
  private final Crosshair crosshair = new Crosshair();
  private final Readout readout;
  private final KeyGroup keys;
  private Optional<Vec2> pointed = Optional.empty();

  /**
   * @param pixelOf where a place of the plane is seen
   */
  PlaneKeys(
      Region picture,
      StartMarker marker,
      PlaneHands hands,
      UnaryOperator<Vec2> pixelOf,
      Readout readout) {
    this.picture = picture;
    this.marker = marker;
    this.hands = hands;
    this.pixelOf = pixelOf;
    this.readout = readout;
    keys =
        KeyGroup.of(
            "keys.map",
            KeyBinding.arrows("keys.map.point", false, way -> point(way.times(STEP))),
            List.of(KeyBinding.of(KeyCode.ENTER, "keys.map.place", this::place)),
            KeyBinding.arrows("keys.map.push", true, way -> push(way.times(-PUSH))),
            List.of(
                typed("+=", "keys.zoom", () -> zoom(1 / ZOOM)),
                typed("-", "keys.zoom", () -> zoom(ZOOM))));
    picture.setFocusTraversable(true);
    picture.addEventHandler(KeyEvent.KEY_PRESSED, this::type);
    picture.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    KeyboardFocus.watch(picture, this::pointElsewhere);
    KeyboardFocus.watch(marker, this::pointElsewhere);
  }

  private void pointElsewhere() {
    readout.hide();
    picture.requestLayout();
  }

  /** For the sheet. */
  KeyGroup keys() {
    return keys;
  }

  /** To be laid on the picture. */
  Crosshair crosshair() {
    return crosshair;
  }

  private void type(KeyEvent event) {
    boolean zooms = event.getEventType() == KeyEvent.KEY_TYPED;
    boolean isLeftToRate = hands.isCurve() && KeyBinding.UP_AND_DOWN.contains(event.getCode());
    if ((picture.isFocused() || zooms) && !isLeftToRate) {
      keys.perform(event);
    }
  }

  private Vec2 pixel() {
    return inside(pixelOf.apply(pointed.orElseGet(hands.frame().view()::centre)));
  }

  private void point(Vec2 by) {
    Vec2 wanted = pixel().plus(by);
    Vec2 reached = inside(wanted);
    pointed = Optional.of(hands.pointAt(wanted));
    if (reached.equals(wanted)) {
      picture.requestLayout();
    } else {
      hands.push(hands.frame(), reached.minus(wanted));
    }
  }

  private void push(Vec2 by) {
    hands.push(hands.frame(), by);
  }

  private void zoom(double factor) {
    hands.zoom(pixel(), factor);
  }

  private void place() {
    hands.placing().moveTo(hands.pointAt(pixel()));
    hands.placing().end();
  }

  /** Shows where keys point; to be called whenever the picture is laid out. */
  void render(Session session) {
    boolean points = KeyboardFocus.isSeenAt(picture);
    crosshair.setVisible(points);
    if (points) {
      Vec2 pixel = pixel();
      pointed = pointed.or(() -> Optional.of(hands.pointAt(pixel)));
      crosshair.pointAt(pixel);
      tell(session, hands.pointAt(pixel), pixel);
    } else if (KeyboardFocus.isSeenAt(marker)) {
      Vec2 start = session.experiment().start();
      tell(session, start, inside(pixelOf.apply(start)));
    }
  }

  private void tell(Session session, Vec2 place, Vec2 pixel) {
    readout.show(session, place, pixel, picture.getWidth(), picture.getHeight());
  }

  private Vec2 inside(Vec2 pixel) {
    return Box.of(hands.frame()).nearest(pixel, 0);
  }
}
