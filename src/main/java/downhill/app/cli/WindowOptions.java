package downhill.app.cli;

import downhill.session.Experiment;
import downhill.session.Strings;
import downhill.session.Theme;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that only the window has. */
final class WindowOptions extends TypedOptions {
  @Option(names = "--play", description = "${bundle:cli.play}")
  private boolean play;

  @Option(names = "--fullscreen", description = "${bundle:cli.fullscreen}")
  private boolean fullScreen;

  @Option(names = "--theme", paramLabel = "light|dark", description = "${bundle:cli.theme}")
  private Optional<String> theme;

  @Option(names = "--projector", description = "${bundle:cli.projector}")
  private boolean projector;

  @Option(names = "--reset-settings", description = "${bundle:cli.reset-settings}")
  private boolean forget;

  /** The window with the experiment; its ball rolls in any case if {@code rolling}. */
  WindowRequest request(Experiment experiment, boolean rolling) {
    return new WindowRequest(
        () -> experiment, play || rolling, fullScreen, theme.map(this::named), projector, forget);
  }

  private Theme named(String name) {
    return Theme.named(name).orElseThrow(() -> mistake(Strings.text("cli.theme.mistake", name)));
  }
}
