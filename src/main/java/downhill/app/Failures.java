package downhill.app;

import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** Catches what should not happen: an exception is a bug, shown, logged and never fatal. */
final class Failures {
  private static final Logger LOG = Logger.getLogger("downhill");

  private Failures() {}

  /** Sends each uncaught exception, of whatever thread, to the log and its text to the bar. */
  static void showIn(Consumer<String> bar) {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> {
          LOG.log(Level.SEVERE, "uncaught in " + thread.getName(), failure);
          Platform.runLater(() -> bar.accept(String.valueOf(failure)));
        });
  }
}
