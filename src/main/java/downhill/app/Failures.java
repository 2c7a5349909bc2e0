package downhill.app;

import downhill.session.Strings;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** Catches what should not happen: an exception is a bug, shown, logged and never fatal. */
final class Failures {
  private static final Logger LOG = Logger.getLogger("downhill");

  private Failures() {}

  /** Opens the window; where that fails, there is only the terminal to tell, in one sentence. */
  static void ofOpening(Runnable open, Consumer<String> terminal) {
    try {
      open.run();
    } catch (RuntimeException | Error failure) {
      LOG.log(Level.FINE, "no window", failure);
      terminal.accept(Strings.text("error.opening", String.valueOf(failure)));
    }
  }

  /** Sends each uncaught exception, of whatever thread, to the log and its text to the bar. */
  static void showIn(Consumer<String> bar) {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> {
          LOG.log(Level.SEVERE, "uncaught in " + thread.getName(), failure);
          Platform.runLater(() -> bar.accept(String.valueOf(failure)));
        });
  }
}
