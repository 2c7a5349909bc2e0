package downhill.app;

import downhill.session.Gallery;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Tells that the first picture has been painted, and logs it at the level FINE; the benchmark waits
 * for it. A ball that rolled before would be repainted while nobody can see it, which put the first
 * picture off by a tenth of a second.
 *
 * <p>Then the garbage of starting goes back to the system once: that stops all for two frames, and
 * peaks of 356 to 362 MB became 306 to 330, since the heap does not grow from its first size. And
 * the gallery is read, which the first keystroke in the formula would wait for.
 */
final class FirstPicture extends AnimationTimer {
  private static final Logger LOG = Logger.getLogger("downhill");

  /** A timer fires before its frame is painted, and the next waits for the renderer. */
  private static final int FRAMES_BEFORE_IT_IS_SEEN = 2;

  private final Runnable then;
  private final ReadOnlyBooleanWrapper seen = new ReadOnlyBooleanWrapper();
  private int frames;

  /**
   * @param then what can wait until there is a picture, and is done before anything moves in it
   */
  FirstPicture(Runnable then) {
    this.then = then;
  }

  ReadOnlyBooleanProperty seen() {
    return seen.getReadOnlyProperty();
  }

  @Override
  public void handle(long nanoseconds) {
    if (++frames > FRAMES_BEFORE_IT_IS_SEEN) {
      LOG.fine("first picture");
      stop();
      then.run();
      System.gc();
      seen.set(true);
      CompletableFuture.runAsync(Gallery::examples);
    }
  }
}
