package downhill.app;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import sun.misc.Signal;

/**
 * Ends the program in order when the system asks it to. Left to the virtual machine, the toolkit's
 * shutdown hook stops the renderer under a frame that is being drawn, and that frame prints a stack
 * trace; no API but the signal comes before that hook.
 */
final class Termination {
  private static final Logger LOG = Logger.getLogger("downhill");

  private Termination() {}

  /**
   * Closes the window, and so the program, on the signal TERM; a virtual machine that was told to
   * leave signals alone (-Xrs) ends as the system ends it.
   */
  static void closes(Stage stage) {
    try {
      Signal.handle(new Signal("TERM"), signal -> Platform.runLater(stage::close));
    } catch (IllegalArgumentException taken) {
      LOG.log(Level.FINE, "The signal is not ours", taken);
    }
  }
}
