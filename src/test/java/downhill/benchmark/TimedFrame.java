package downhill.benchmark;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * One frame with a change in it: from the beginning of the change to the end of the frame's
 * rendering, in seconds.
 *
 * <p>The change is made where the frame begins, so that its work, styles, layout and rendering
 * follow one another without a wait for the clock. What is asked for to run later runs behind the
 * frame, and an empty job of the render thread behind the jobs of the frame; back on the toolkit's
 * thread, the pixels have been handed to the window too.
 */
final class TimedFrame extends AnimationTimer {
  private final Runnable change;
  private final CompletableFuture<Double> seconds = new CompletableFuture<>();
  private long began;

  private TimedFrame(Runnable change) {
    this.change = change;
  }

  /** Starts on the toolkit's thread; the time is there when the frame has been shown. */
  static CompletableFuture<Double> with(Runnable change) {
    TimedFrame frame = new TimedFrame(change);
    Platform.runLater(frame::start);
    return frame.seconds;
  }

  @Override
  public void handle(long pulse) {
    stop();
    began = System.nanoTime();
    try {
      change.run();
    } catch (RuntimeException | Error e) {
      seconds.completeExceptionally(e);
    }
    Platform.runLater(this::laidOut);
  }

  private void laidOut() {
    Toolkit.getToolkit().addRenderJob(new RenderJob(() -> Platform.runLater(this::shown)));
  }

  private void shown() {
    seconds.complete((System.nanoTime() - began) * 1e-9);
  }
}
