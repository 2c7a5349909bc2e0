package downhill.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import downhill.app.cli.WindowRequest;
import downhill.session.Appearance;
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
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

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
    CompletableFuture<Theme> theme =
        request.theme().map(CompletableFuture::completedFuture).orElseGet(DesktopTheme::ask);
    try {
      Platform.startup(
          () -> {
            Store store = new Store(Session.of(request.experiment(), request.playing()));
            store.dispatch(new Look.ThemeChosen(theme.getNow(Theme.LIGHT)));
            if (request.projector()) {
              store.dispatch(new Look.ProjectorToggled());
            }
            show(new Stage(), store, request.fullScreen());
            followLater(store, theme);
          });
    } catch (UnsupportedOperationException | UnsatisfiedLinkError noDisplay) {
      throw new IllegalStateException(Strings.text("window.none"), noDisplay);
    }
  }

  private static void show(Stage stage, Store store, boolean fullScreen) {
    store.session().map(s -> s.display().appearance().isDark()).subscribe(DownhillApp::dress);
    MainView view = new MainView(store);
    Failures.showIn(view::showFailure);
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
    stage.setFullScreen(fullScreen);
    view.requestFocus();
    new FrameClock(store, visible(stage));
    Termination.closes(stage);
    stage.show();
    new FirstPicture().start();
  }

  /** A desktop that tells late changes nothing that somebody has changed meanwhile. */
  private static void followLater(Store store, CompletableFuture<Theme> theme) {
    Appearance before = store.now().display().appearance();
    theme.thenAccept(
        told ->
            Platform.runLater(
                () -> {
                  if (store.now().display().appearance().equals(before)) {
                    store.dispatch(new Look.ThemeChosen(told));
                  }
                }));
  }

  /** The controls of the toolkit; what is ours follows the palette. */
  private static void dress(boolean dark) {
    Application.setUserAgentStylesheet(
        (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS());
  }

  private static ObservableValue<Boolean> visible(Stage stage) {
    return Bindings.and(stage.showingProperty(), stage.iconifiedProperty().not());
  }
}
