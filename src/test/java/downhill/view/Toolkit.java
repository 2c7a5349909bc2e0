package downhill.view;

import atlantafx.base.theme.PrimerLight;
import downhill.view.look.Fonts;
import java.nio.BufferOverflowException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;

/** The toolkit of the tests: started once, asked from the test's thread, its failures kept. */
public final class Toolkit {
  /** Far longer than anything takes; reached only by a failing test. */
  private static final long PATIENCE_SECONDS = 30;

  private static final Queue<Throwable> THROWN = new ConcurrentLinkedQueue<>();
  private static boolean started;

  private Toolkit() {}

  /** Starts it unless it runs; what was thrown before does not count. */
  public static synchronized void start() {
    THROWN.clear();
    if (started) {
      return;
    }
    started = true;
    CompletableFuture<Void> up = new CompletableFuture<>();
    Platform.startup(
        () -> {
          Platform.setImplicitExit(false);
          Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> note(thrown));
          Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
          Fonts.load();
          up.complete(null);
        });
    await(up, "the toolkit has started");
  }

  private static void note(Throwable thrown) {
    if (!isOfScreen(thrown)) {
      THROWN.add(thrown);
    }
  }

  /**
   * Whether Monocle found no room on its screen for the pixels of a window, which it copies when
   * the window may have another size again. No code of ours takes part, and a desktop has no such
   * copy: now and then this ended a walk whose window was as it should be.
   */
  private static boolean isOfScreen(Throwable thrown) {
    return thrown instanceof BufferOverflowException
        && Arrays.stream(thrown.getStackTrace())
            .map(StackTraceElement::getClassName)
            .anyMatch("com.sun.glass.ui.monocle.Framebuffer"::equals);
  }

  /** What the action gives on the toolkit's thread. */
  public static <T> T call(Callable<T> action) {
    if (Platform.isFxApplicationThread()) {
      return called(action);
    }
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(action.call());
          } catch (Exception | AssertionError e) {
            done.completeExceptionally(e);
          }
        });
    return await(done, "the toolkit's thread answers");
  }

  private static <T> T called(Callable<T> action) {
    try {
      return action.call();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** Waits for the condition, asked on the toolkit's thread at every pulse. */
  static void waitUntil(BooleanSupplier condition, String description) {
    CompletableFuture<Void> met = new CompletableFuture<>();
    AnimationTimer timer =
        call(
            () -> {
              AnimationTimer asking = asking(condition, met);
              asking.start();
              return asking;
            });
    try {
      await(met, description);
    } finally {
      call(
          () -> {
            timer.stop();
            return true;
          });
    }
  }

  private static AnimationTimer asking(BooleanSupplier condition, CompletableFuture<Void> met) {
    return new AnimationTimer() {
      @Override
      public void handle(long now) {
        try {
          if (condition.getAsBoolean()) {
            met.complete(null);
          }
        } catch (RuntimeException | AssertionError e) {
          met.completeExceptionally(e);
        }
      }
    };
  }

  private static <T> T await(CompletableFuture<T> future, String description) {
    try {
      return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      AssertionError late = new AssertionError("waited in vain until " + description);
      new ArrayList<>(THROWN).forEach(late::addSuppressed);
      throw late;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static void failOnThrown() {
    Throwable thrown = THROWN.poll();
    if (thrown != null) {
      throw new AssertionError("thrown on the toolkit's thread", thrown);
    }
  }
}
