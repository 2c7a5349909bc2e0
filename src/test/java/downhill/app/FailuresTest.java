package downhill.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.session.Experiment;
import downhill.session.Gallery;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.MainView;
import downhill.view.Window;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Logger;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailuresTest {
  private static final Logger LOG = Logger.getLogger("downhill");

  private final UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
  private final Filter all = LOG.getFilter();
  private final Store store = new Store(Session.of(Gallery.first().experiment(), false));
  private final List<Throwable> logged = new ArrayList<>();
  private Window window;

  @BeforeEach
  void show() {
    LOG.setFilter(record -> !logged.add(record.getThrown()));
    window =
        Window.of(
            () -> {
              MainView view = new MainView(store);
              Failures.showIn(view::showFailure);
              return new Scene(view, 1280, 720);
            });
  }

  @AfterEach
  void close() {
    Thread.setDefaultUncaughtExceptionHandler(before);
    LOG.setFilter(all);
    window.close();
  }

  @Test
  void aWindowThatCannotOpenIsOneSentence() {
    List<String> told = new ArrayList<>();
    Failures.ofOpening(
        () -> {
          throw new IllegalStateException("a bug");
        },
        told::add);
    Failures.ofOpening(() -> {}, told::add);
    assertEquals(1, told.size());
    assertTrue(told.get(0).contains("a bug") && !told.get(0).contains("\n"));
  }

  @Test
  void aBugIsLoggedAndToldInTheBarAndTheExperimentStays() throws InterruptedException {
    assertFalse(window.isSeen("error-bar"));
    Experiment experiment = store.now().experiment();
    RuntimeException bug = new IllegalStateException("a bug");
    Thread thread =
        new Thread(
            () -> {
              throw bug;
            });
    thread.start();
    thread.join();
    window.waitUntil(() -> window.isSeen("error-bar"), "the bar is seen");
    assertEquals(
        "Something went wrong inside Downhill: " + bug + ". Your experiment is kept.",
        ((Label) window.node("error-bar").lookup(".label")).getText());
    assertEquals(List.of(bug), logged);
    assertSame(experiment, store.now().experiment());
    window.click("error-dismiss");
    assertFalse(window.isSeen("error-bar"));
  }
}
