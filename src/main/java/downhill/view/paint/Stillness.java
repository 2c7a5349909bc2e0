package downhill.view.paint;

import javafx.animation.AnimationTimer;

/**
 * Waits until a number of frames have been shown since the last change, then lets slow work begin
 * that needs both cores. In frames, not in seconds: what follows a stall, as the program's first
 * frames do, would otherwise have to share the cores with that work.
 */
public final class Stillness extends AnimationTimer {
  /** This many end a gesture: a drag, a turn, a zoom. */
  public static final int OF_A_GESTURE = 7;

  private final int frames;
  private final Runnable then;

  /** To wait for; −1 when nothing waits. */
  private int left = -1;

  /**
   * @param frames of a sixtieth of a second, where none is late
   */
  public Stillness(int frames, Runnable then) {
    this.frames = frames;
    this.then = then;
  }

  /** Something has changed: waits from now on. */
  public void begin() {
    left = frames;
    start();
  }

  public boolean isWaiting() {
    return left >= 0;
  }

  @Override
  public void handle(long nanoseconds) {
    if (left-- == 0) {
      stop();
      then.run();
    }
  }
}
