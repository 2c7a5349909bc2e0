package downhill.view.plane;

import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.view.control.Clicks;
import downhill.view.keys.FocusLoan;
import downhill.view.picture.Wheel;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * What a mouse does to a flat picture: a press places the start, a drag moves it, a drag with Shift
 * or another button pans, the wheel zooms at the pointer, a double click resets the view.
 */
final class PlaneMouse {
  private final PlaneHands hands;
  private final Supplier<Vec2> marker;
  private final DoubleSupplier grasp;
  private Hand hand = new Idle();

  /**
   * @param marker the pixel position of the start marker
   * @param grasp how close to it a hand has taken it
   */
  PlaneMouse(Node picture, PlaneHands hands, Supplier<Vec2> marker, DoubleSupplier grasp) {
    this.hands = hands;
    this.marker = marker;
    this.grasp = grasp;
    picture.setOnMousePressed(this::press);
    picture.setOnMouseDragged(this::drag);
    picture.setOnMouseReleased(this::release);
    Wheel.magnifies(picture, (pixel, times) -> hands.zoom(pixel, 1 / times));
  }

  /** What a pressed button is doing. */
  private interface Hand {
    void dragTo(Vec2 pixel);

    default void release() {}
  }

  private static final class Idle implements Hand {
    @Override
    public void dragTo(Vec2 pixel) {}
  }

  /** Moves the start, which keeps its distance from the pointer and stays in the picture. */
  private final class Placing implements Hand {
    private final Vec2 offset;

    Placing(Vec2 offset) {
      this.offset = offset;
    }

    @Override
    public void dragTo(Vec2 pixel) {
      Vec2 point = hands.pointAt(pixel.plus(offset));
      hands.placing().moveTo(hands.view().nearest(point));
    }

    @Override
    public void release() {
      hands.placing().end();
    }
  }

  /** Pushes the view along; each place is reckoned from the press, so that nothing drifts. */
  private final class Panning implements Hand {
    private final Frame held = hands.frame();
    private final Vec2 from;

    Panning(Vec2 from) {
      this.from = from;
    }

    @Override
    public void dragTo(Vec2 pixel) {
      hands.push(held, pixel.minus(from));
    }
  }

  private void press(MouseEvent event) {
    endTyping((Node) event.getSource());
    Vec2 pixel = position(event);
    boolean second = Clicks.isSecond(event);
    if (!second) {
      hands.placing().begin();
    }
    if (event.getButton() != MouseButton.PRIMARY || event.isShiftDown()) {
      take(new Panning(pixel));
    } else if (second) {
      take(new Idle());
      hands.placing().resetViewInstead();
    } else {
      beginPlacing(pixel);
    }
  }

  /** The next keys are for the ball, unless they are for the picture itself. */
  private static void endTyping(Node picture) {
    if (!picture.isFocused()) {
      FocusLoan.leaveToWindow(picture);
    }
  }

  private void beginPlacing(Vec2 pixel) {
    Vec2 offset = marker.get().minus(pixel);
    boolean grasped = offset.norm() < grasp.getAsDouble();
    take(new Placing(grasped ? offset : Vec2.ZERO));
    if (!grasped) {
      place(pixel);
    }
  }

  private void drag(MouseEvent event) {
    if (!event.isStillSincePress()) {
      hand.dragTo(position(event));
    }
  }

  private void release(MouseEvent event) {
    boolean isClick = event.isStillSincePress() && hand instanceof Placing;
    if (isClick) {
      place(position(event));
    }
    take(new Idle());
  }

  /** What the hand held before it lets go, also where another button is pressed meanwhile. */
  private void take(Hand next) {
    hand.release();
    hand = next;
  }

  private void place(Vec2 pixel) {
    hands.placing().moveTo(hands.pointAt(pixel));
  }

  private static Vec2 position(MouseEvent event) {
    return new Vec2(event.getX(), event.getY());
  }
}
