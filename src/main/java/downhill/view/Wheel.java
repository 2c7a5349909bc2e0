package downhill.view;

import javafx.scene.input.ScrollEvent;

/** What a turn of the wheel means to the pictures. */
final class Wheel {
  /** e-folds of zoom per pixel of scrolling; a notch of a wheel is 40 pixels. */
  private static final double ZOOM_SPEED = 0.0035;

  private Wheel() {}

  /** How many times larger things become; with Shift some systems scroll sideways. */
  static double magnification(ScrollEvent event) {
    double distance = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
    return Math.exp(ZOOM_SPEED * distance);
  }
}
