package downhill.app;

import downhill.session.Gallery;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;

/**
 * Logs, at the level FINE, that the first picture has been painted; the benchmark waits for it.
 * Then the garbage of starting goes back to the system once: that stops all for two frames, and
 * peaks of 356 to 362 MB became 306 to 330, since the heap does not grow from its first size. And
 * the gallery is read, which the first keystroke in the formula would wait for.
 */
final class FirstPicture extends AnimationTimer {
  private static final Logger LOG = Logger.getLogger("downhill");

  /** A timer fires before its frame is painted, and the next waits for the renderer. */
  private static final int FRAMES_BEFORE_IT_IS_SEEN = 2;

  private int frames;

  @Override
  public void handle(long nanoseconds) {
    if (++frames > FRAMES_BEFORE_IT_IS_SEEN) {
      LOG.fine("first picture");
      stop();
      System.gc();
      CompletableFuture.runAsync(Gallery::examples);
    }
  }
}
