package downhill.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.raster.colour.ColourMap;
import downhill.session.Gallery;
import downhill.session.Look;
import downhill.session.Play;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Theme;
import downhill.view.Window;
import java.io.IOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Windows that come and go over one file. */
class KeeperTest {
  @TempDir Path folder;
  private SettingsFile file;
  private Window toolkit;
  private final List<String> lost = new ArrayList<>();

  /** A window of the program, as far as its settings go. */
  private final class Opened implements AutoCloseable {
    private final Store store = new Store(Session.of(Gallery.first().experiment(), false));
    private final Stage stage;

    Opened(Keeper keeper) {
      keeper.settings().intents().forEach(store::dispatch);
      stage = toolkit.get(Stage::new);
      toolkit.run(
          () -> {
            stage.setScene(new Scene(new Pane(), 640, 480));
            keeper.watch(stage, store, lost::add);
            stage.show();
          });
    }

    Opened() {
      this(Keeper.of(file));
    }

    @Override
    public void close() {
      toolkit.run(stage::close);
    }
  }

  @BeforeEach
  void start() {
    file = new SettingsFile(folder.resolve("settings.properties"));
    toolkit = Window.showing(Pane::new, 100, 100);
  }

  @AfterEach
  void end() {
    toolkit.close();
  }

  private static void put(Stage stage, Placement place) {
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
  }

  private Settings kept() {
    return file.read().settings();
  }

  @Test
  void aChangeIsKeptAMomentLater() {
    try (Opened window = new Opened()) {
      toolkit.run(() -> window.store.dispatch(new Look.ThemeToggled()));
      toolkit.waitUntil(() -> kept().theme().equals(Optional.of(Theme.DARK)), "it is kept");
    }
  }

  @Test
  void theNextWindowHasWhatWasChosenInTheOneBefore() {
    try (Opened window = new Opened()) {
      toolkit.run(
          () -> {
            window.store.dispatch(new Look.ThemeToggled());
            window.store.dispatch(new Look.ColourMapChosen(ColourMap.VIRIDIS));
            window.store.dispatch(new Play.SpeedChanged(20));
            window.store.dispatch(new Play.MotionReduced(true));
          });
    }
    try (Opened window = new Opened()) {
      Session next = window.store.now();
      assertEquals(Optional.of(Theme.DARK), next.display().appearance().chosen());
      assertEquals(ColourMap.VIRIDIS, next.display().appearance().colours());
      assertEquals(20, next.playback().speed());
      assertTrue(next.playback().jumping());
    }
  }

  @Test
  void nothingIsKeptThatNobodyChose() {
    try (Opened window = new Opened()) {
      toolkit.run(
          () -> {
            window.store.dispatch(new Look.DesktopTold(Theme.DARK));
            window.store.dispatch(new Look.ProjectorToggled());
            window.stage.setFullScreen(true);
          });
    }
    assertEquals(Settings.NONE, kept());
  }

  @Test
  void anOptionOfTheCommandLineIsForOnce() {
    try (Opened window = new Opened()) {
      toolkit.run(() -> window.store.dispatch(new Look.ThemeToggled()));
    }
    Keeper keeper = Keeper.of(file);
    Store store = new Store(Session.of(Gallery.first().experiment(), false));
    store.dispatch(new Look.ThemeChosen(Theme.LIGHT));
    toolkit.run(
        () -> {
          Stage stage = new Stage();
          keeper.watch(stage, store, lost::add);
          stage.show();
          store.dispatch(new Play.SpeedChanged(2));
          stage.close();
        });
    assertEquals(Optional.of(Theme.DARK), kept().theme());
    assertEquals(Optional.of(2.0), kept().speed());
  }

  @Test
  void theNextWindowStandsWhereTheOneBeforeStood() {
    try (Opened window = new Opened()) {
      toolkit.run(
          () -> {
            window.stage.setX(130);
            window.stage.setY(70);
            window.stage.setWidth(810);
            window.stage.setHeight(510);
          });
      toolkit.settle();
    }
    try (Opened window = new Opened()) {
      Stage next = window.stage;
      assertEquals(
          List.of(130.0, 70.0, 810.0, 510.0),
          toolkit.get(() -> List.of(next.getX(), next.getY(), next.getWidth(), next.getHeight())));
    }
  }

  @Test
  void aMaximizedWindowGoesBackToThePlaceThatItHad() {
    Placement place = new Placement(130, 70, 810, 510, false);
    try (Opened window = new Opened()) {
      toolkit.run(() -> put(window.stage, place));
      toolkit.waitUntil(() -> kept().window().equals(Optional.of(place)), "the place is kept");
      toolkit.run(() -> window.stage.setMaximized(true));
      toolkit.settle();
    }
    assertEquals(Optional.of(new Placement(130, 70, 810, 510, true)), kept().window());
    try (Opened window = new Opened()) {
      assertTrue(toolkit.get(window.stage::isMaximized));
    }
    assertEquals(Optional.of(new Placement(130, 70, 810, 510, true)), kept().window());
  }

  @Test
  void aPlaceOffAllScreensIsIgnored() throws IOException {
    file.keep(Settings.of(new Placement(-5000, 70, 810, 510, false)));
    try (Opened window = new Opened()) {
      assertTrue(toolkit.get(window.stage::getX) >= 0);
    }
  }

  @Test
  void twoWindowsKeepWhatWasChangedInEither() {
    try (Opened one = new Opened();
        Opened other = new Opened()) {
      toolkit.run(() -> one.store.dispatch(new Look.ThemeToggled()));
      toolkit.run(() -> other.store.dispatch(new Play.SpeedChanged(50)));
    }
    assertEquals(Optional.of(Theme.DARK), kept().theme());
    assertEquals(Optional.of(50.0), kept().speed());
  }

  @Test
  void aWindowThatNobodyMovedLeavesThePlaceOfTheOther() throws IOException {
    file.keep(Settings.of(new Placement(90, 60, 700, 500, false)));
    Placement place = new Placement(130, 70, 810, 510, false);
    try (Opened other = new Opened();
        Opened moved = new Opened()) {
      toolkit.run(() -> put(moved.stage, place));
      toolkit.run(moved.stage::close);
      toolkit.run(() -> other.store.dispatch(new Look.ThemeToggled()));
    }
    assertEquals(Optional.of(place), kept().window());
    assertEquals(Optional.of(Theme.DARK), kept().theme());
  }

  @Test
  void aWindowThatWasMovedBackIsKeptThere() throws IOException {
    Placement place = new Placement(90, 60, 700, 500, false);
    Placement between = new Placement(130, 70, 810, 510, false);
    file.keep(Settings.of(place));
    try (Opened window = new Opened()) {
      toolkit.run(() -> put(window.stage, between));
      toolkit.waitUntil(() -> kept().window().equals(Optional.of(between)), "it is kept");
      toolkit.run(() -> put(window.stage, place));
    }
    assertEquals(Optional.of(place), kept().window());
  }

  @Test
  void forgettingOpensAsAtFirst() {
    try (Opened window = new Opened()) {
      toolkit.run(() -> window.store.dispatch(new Look.ThemeToggled()));
    }
    try (Opened window = new Opened(Keeper.forgetting(file))) {
      assertEquals(Optional.empty(), window.store.now().display().appearance().chosen());
    }
    assertEquals(Optional.empty(), kept().theme());
  }

  @Test
  void whatCannotBeForgottenIsSaid() throws IOException {
    Files.createDirectories(folder.resolve("settings.properties/full"));
    String sentence =
        assertThrows(IllegalStateException.class, () -> Keeper.forgetting(file)).getMessage();
    assertTrue(sentence.contains(file.toString()), sentence);
  }

  @Test
  void aBrokenFileIsToldOfAndIsNotFatal() throws IOException {
    Files.writeString(folder.resolve("settings.properties"), "speed=fast");
    Keeper keeper = Keeper.of(file);
    assertTrue(keeper.complaint().orElseThrow().endsWith("settings.properties.broken."));
    try (Opened window = new Opened(keeper)) {
      toolkit.run(() -> window.store.dispatch(new Look.ThemeToggled()));
    }
    assertEquals(Optional.of(Theme.DARK), kept().theme());
    assertEquals(Optional.empty(), Keeper.of(file).complaint());
  }

  @Test
  void whereNothingCanBeKeptThePersonIsToldOnce() throws IOException {
    Path taken = folder.resolve("taken");
    Files.writeString(taken, "a file where the folder should be");
    file = new SettingsFile(taken.resolve("settings.properties"));
    try (Opened window = new Opened()) {
      toolkit.run(() -> window.store.dispatch(new Look.ThemeToggled()));
      toolkit.waitUntil(() -> !lost.isEmpty(), "it is told");
      toolkit.run(() -> window.store.dispatch(new Look.ThemeToggled()));
    }
    toolkit.settle();
    assertEquals(1, lost.size());
    assertFalse(lost.get(0).isEmpty());
  }

  /** As all that nobody expects: here, the folder is gone with what it was in. */
  @Test
  void aBugWhileWritingIsNotSwallowed() throws IOException {
    Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
    UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> uncaught.add(thrown));
    Store store = new Store(Session.of(Gallery.first().experiment(), false));
    try {
      FileSystem archive =
          FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", true));
      Keeper keeper = Keeper.of(new SettingsFile(archive.getPath("settings.properties")));
      toolkit.run(() -> keeper.watch(new Stage(), store, lost::add));
      archive.close();
      toolkit.run(() -> store.dispatch(new Look.ThemeToggled()));
      toolkit.waitUntil(() -> !uncaught.isEmpty(), "it is thrown");
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertEquals(ClosedFileSystemException.class, uncaught.remove().getClass());
  }
}
