package downhill.app;

import downhill.app.settings.Environment;
import downhill.session.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Asks the desktop for its theme, which JavaFX 21 does not tell: each system has a tool that prints
 * it, or a file.
 */
final class DesktopTheme {
  /** In milliseconds; a tool that takes longer has told nothing. */
  private static final long PATIENCE = 500;

  private static final String PORTAL =
      "gdbus call --session --dest org.freedesktop.portal.Desktop"
          + " --object-path /org/freedesktop/portal/desktop"
          + " --method org.freedesktop.portal.Settings.Read org.freedesktop.appearance color-scheme";
  private static final String GNOME = "gsettings list-recursively org.gnome.desktop.interface";
  private static final String WINDOWS =
      "reg query HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"
          + " /v AppsUseLightTheme";
  private static final String MAC = "defaults read -g AppleInterfaceStyle";

  private DesktopTheme() {}

  /** Asks on a thread of its own; light where nobody tells. */
  static CompletableFuture<Theme> ask() {
    CompletableFuture<Theme> theme = new CompletableFuture<>();
    Thread asking = new Thread(() -> theme.complete(told().orElse(Theme.LIGHT)), "desktop theme");
    asking.setDaemon(true);
    asking.start();
    return theme;
  }

  private static Optional<Theme> told() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.contains("windows")) {
      return printed(WINDOWS).flatMap(DesktopWords::ofRegistry);
    }
    if (system.contains("mac")) {
      return printed(MAC).flatMap(DesktopWords::ofDefaults);
    }
    return ofFreeDesktop(Environment.ofProgram(), DesktopTheme::printed, DesktopTheme::content);
  }

  /**
   * Whoever tells first: GTK's own variable, the portal that most desktops have, GNOME's settings,
   * GTK's files.
   *
   * @param tools what a command prints
   * @param files what stands in a file
   */
  static Optional<Theme> ofFreeDesktop(
      Environment environment,
      Function<String, Optional<String>> tools,
      Function<Path, Optional<String>> files) {
    // Outside of a session the tools would start a bus for themselves.
    boolean session = environment.value("DBUS_SESSION_BUS_ADDRESS").isPresent();
    Function<String, Optional<String>> asked = session ? tools : command -> Optional.empty();
    Path folder = environment.settings(Path.of(environment.value("HOME").orElse("")));
    return environment
        .value("GTK_THEME")
        .map(DesktopWords::ofGtkTheme)
        .or(() -> asked.apply(PORTAL).flatMap(DesktopWords::ofPortal))
        .or(() -> asked.apply(GNOME).flatMap(DesktopWords::ofGnome))
        .or(
            () ->
                files
                    .apply(folder.resolve("gtk-4.0").resolve("settings.ini"))
                    .flatMap(DesktopWords::ofGtkFile))
        .or(
            () ->
                files
                    .apply(folder.resolve("gtk-3.0").resolve("settings.ini"))
                    .flatMap(DesktopWords::ofGtkFile));
  }

  /** What the command prints in time, if it ends well. */
  private static Optional<String> printed(String command) {
    try {
      Process process =
          new ProcessBuilder(command.split(" "))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = process.waitFor(PATIENCE, TimeUnit.MILLISECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      return ended && process.exitValue() == 0
          ? Optional.of(new String(process.getInputStream().readAllBytes()))
          : Optional.empty();
    } catch (IOException noSuchTool) {
      return Optional.empty();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<String> content(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
