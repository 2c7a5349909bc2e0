package downhill.view.picture;

import downhill.core.geometry.Vec2;
import java.util.function.ObjDoubleConsumer;
import javafx.scene.Node;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.ScrollEvent;

/** What a turn of the wheel means to the pictures, or two fingers that move apart. */
public final class Wheel {
  /** e-folds of zoom per pixel of scrolling; a notch of a wheel is 40 pixels. */
  private static final double ZOOM_SPEED = 0.0035;

  private Wheel() {}

  /**
   * Has wheel and fingers magnify a picture.
   *
   * @param zoom is given the pixel, and how many times larger things become there
   */
  public static void magnifies(Node picture, ObjDoubleConsumer<Vec2> zoom) {
    picture.setOnScroll(event -> magnify(event, magnification(event), zoom));
    picture.setOnZoom(event -> magnify(event, event.getZoomFactor(), zoom));
  }

  /** With Shift some systems scroll sideways. */
  private static double magnification(ScrollEvent event) {
    double distance = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
    return Math.exp(ZOOM_SPEED * distance);
  }

  /** Nobody asks for another view with a hand that keeps still. */
  private static void magnify(GestureEvent event, double times, ObjDoubleConsumer<Vec2> zoom) {
    if (times != 1) {
      zoom.accept(new Vec2(event.getX(), event.getY()), times);
    }
    event.consume();
  }
}
