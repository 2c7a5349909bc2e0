package downhill.benchmark;

import downhill.session.Gallery;
import downhill.session.Intent;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.MainView;
import downhill.view.Window;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;

/** The program's window, in which the ball stands unless it is told to move. */
final class Screen implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  /** Two seconds: long enough for the surface to be smoothed in the background. */
  private static final int PULSES_TO_BE_STILL = 120;

  private final Store store = new Store(Session.of(Gallery.first().experiment(), false));
  private final Window window;

  /** Of the size that people have most often. */
  Screen() {
    this(1280, 720);
  }

  Screen(int width, int height) {
    window = Window.of(() -> new Scene(new MainView(store), width, height));
  }

  /** Dispatches the intent and gives the seconds until all that follows from it is shown. */
  double seconds(Intent intent) throws Exception {
    return TimedFrame.with(() -> store.dispatch(intent)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  Session session() {
    return window.get(store::now);
  }

  /** Waits until nothing is painted any more. */
  void rest() {
    int[] pulses = {0};
    window.waitUntil(() -> ++pulses[0] > PULSES_TO_BE_STILL, "the pictures are smooth");
  }

  @Override
  public void close() {
    window.close();
  }
}
