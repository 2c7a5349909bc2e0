package downhill.app;

import downhill.app.cli.DownhillCommand;

/** The program's entry; it does not extend Application, so that it starts from the class path. */
public final class Main {
  private Main() {}

  /** Runs the command; the window, once open, lives on after this method. */
  public static void main(String[] arguments) {
    int status = DownhillCommand.run(arguments, DownhillApp::open);
    if (status != DownhillCommand.WINDOW_OPEN) {
      System.exit(status);
    }
  }
}
