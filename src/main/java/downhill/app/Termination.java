package downhill.app;

import javafx.application.Platform;
import javafx.stage.Stage;
import sun.misc.Signal;

/**
 * Ends the program in order when the system asks it to. Left to the virtual machine, the toolkit's
 * shutdown hook stops the renderer under a frame that is being drawn, and that frame prints a stack
 * trace; no API but the signal comes before that hook.
 */
final class Termination {
  private Termination() {}

  /** Closes the window, and so the program, on the signal TERM. */
  static void closes(Stage stage) {
    Signal.handle(new Signal("TERM"), signal -> Platform.runLater(stage::close));
  }
}
