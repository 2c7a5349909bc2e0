package downhill.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import downhill.app.cli.WindowRequest;
import downhill.app.settings.Keeper;
import downhill.app.settings.Settings;
import downhill.app.settings.SettingsFile;
import downhill.session.Look;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.session.Theme;
import downhill.view.MainView;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import picocli.CommandLine;

/** Opens the window and connects store, view and clock. */
final class DownhillApp {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;
  private static final int SMALLEST_WIDTH = 640;
  private static final int SMALLEST_HEIGHT = 480;
  private static final int[] ICON_SIZES = {32, 64, 256};

  /** Held here because the log manager keeps loggers weakly. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private DownhillApp() {}

  static void open(WindowRequest request) {
    // Starting from the class path is what we do on purpose; JavaFX warns of it at each start.
    JAVAFX.setFilter(record -> !record.getMessage().contains("Unsupported JavaFX configuration"));
    SettingsFile file = SettingsFile.ofUser();
    Keeper keeper = request.forgetting() ? Keeper.forgetting(file) : Keeper.of(file);
    boolean chosen = request.theme().or(keeper.settings()::theme).isPresent();
    CompletableFuture<Theme> desktop = chosen ? new CompletableFuture<>() : DesktopTheme.ask();
    CompletableFuture<Store> opening =
        CompletableFuture.supplyAsync(() -> store(request, keeper.settings()));
    try {
      Runnable open =
          () -> {
            Store store = opening.join();
            store.dispatch(new Look.DesktopTold(desktop.getNow(Theme.LIGHT)));
            show(new Stage(), store, request.fullScreen(), keeper);
            desktop.thenAccept(
                told -> Platform.runLater(() -> store.dispatch(new Look.DesktopTold(told))));
          };
      Platform.startup(() -> Failures.ofOpening(open, DownhillApp::end));
    } catch (UnsupportedOperationException | UnsatisfiedLinkError noDisplay) {
      throw new IllegalStateException(Strings.text("window.none"), noDisplay);
    }
  }

  /** A process without a window would wait for nothing. */
  private static void end(String sentence) {
    System.err.println(sentence);
    System.exit(CommandLine.ExitCode.SOFTWARE);
  }

  /** What the command line asks for goes before what was kept. */
  static Store store(WindowRequest request, Settings kept) {
    Store store = new Store(Session.of(request.experiment().get(), request.playing()));
    kept.intents().forEach(store::dispatch);
    request.theme().map(Look.ThemeChosen::new).ifPresent(store::dispatch);
    if (request.projector()) {
      store.dispatch(new Look.ProjectorToggled());
    }
    return store;
  }

  private static void show(Stage stage, Store store, boolean fullScreen, Keeper keeper) {
    store.session().map(s -> s.display().appearance().isDark()).subscribe(DownhillApp::dress);
    MainView view = new MainView(store);
    Failures.showIn(view::showFailure);
    // With its form before it has a scene, whose nodes are styled as soon as they are in it.
    view.resize(WIDTH, HEIGHT);
    Scene scene = new Scene(view, WIDTH, HEIGHT);
    scene.fillProperty().bind(view.ground());
    view.installKeys(scene);
    stage.setTitle(Strings.text("window.title"));
    for (int size : ICON_SIZES) {
      stage.getIcons().add(new Image("/downhill/assets/icons/downhill-" + size + ".png"));
    }
    stage.setMinWidth(SMALLEST_WIDTH);
    stage.setMinHeight(SMALLEST_HEIGHT);
    stage.setScene(scene);
    // The toolkit's sentence would lie across the pictures; the sheet of keys names the key.
    stage.setFullScreenExitHint("");
    // The toolkit's key would close the sheet of keys, say, and the full screen with it.
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    keeper.complaint().ifPresent(view::warn);
    keeper.watch(stage, store, view::notice);
    stage.setFullScreen(fullScreen);
    view.requestFocus();
    FirstPicture firstPicture = new FirstPicture(view::furnish);
    new FrameClock(
        store, Bindings.and(firstPicture.seen(), Bindings.and(visible(stage), view.seen())));
    Termination.closes(stage);
    stage.show();
    firstPicture.start();
  }

  /** The controls of the toolkit; what is ours follows the palette. */
  private static void dress(boolean dark) {
    Application.setUserAgentStylesheet(
        (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS());
  }

  private static BooleanBinding visible(Stage stage) {
    return Bindings.and(stage.showingProperty(), stage.iconifiedProperty().not());
  }
}
