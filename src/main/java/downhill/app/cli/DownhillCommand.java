package downhill.app.cli;

import downhill.session.Experiment;
import downhill.session.Gallery;
import downhill.session.Strings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParseResult;

/** The program without a subcommand: opens the window. */
@Command(
    name = "downhill",
    subcommands = {TraceCommand.class, SpectrumCommand.class, BasinsCommand.class},
    versionProvider = Version.class,
    sortOptions = false,
    description = "${bundle:cli.downhill}",
    synopsisHeading = "${bundle:cli.usage} ",
    commandListHeading = "${bundle:cli.commands}%n",
    customSynopsis = "${bundle:cli.synopsis}",
    footer = "${bundle:cli.footer}")
public final class DownhillCommand implements Callable<Integer> {
  /** The status of a command that has opened the window: the program is not to end. */
  public static final int WINDOW_OPEN = -1;

  private static final Logger LOG = Logger.getLogger("downhill");

  @Mixin private ExperimentOptions options;

  @Mixin private WindowOptions windowOptions;

  private final Consumer<WindowRequest> window;

  private DownhillCommand(Consumer<WindowRequest> window) {
    this.window = window;
  }

  /**
   * Carries out the arguments.
   *
   * @param window opens the window when that is what they ask for
   * @return the exit status: 0 well, 2 bad arguments or a bad formula, 1 a failure of ours, or
   *     {@link #WINDOW_OPEN}
   */
  public static int run(String[] arguments, Consumer<WindowRequest> window) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    return run(arguments, window, out, err);
  }

  static int run(
      String[] arguments, Consumer<WindowRequest> window, PrintWriter out, PrintWriter err) {
    if (arguments.length == 0) {
      return openFirstExample(window, err);
    }
    CommandLine command = new CommandLine(new DownhillCommand(window)).setExpandAtFiles(false);
    command.setResourceBundle(Strings.bundle());
    command.setOut(out);
    command.setErr(err);
    // A formula or a number may begin with a minus sign: -f "-sin(x)" is not the option -s.
    command.setAllowOptionsAsOptionParameters(true);
    command.setExecutionStrategy(DownhillCommand::execute);
    command.setParameterExceptionHandler(DownhillCommand::explain);
    command.setExecutionExceptionHandler(DownhillCommand::explain);
    int status = command.execute(arguments);
    boolean lost = out.checkError();
    if (lost) {
      err.print(Strings.text("cli.output.lost") + "\n");
    }
    err.flush();
    return lost ? CommandLine.ExitCode.SOFTWARE : status;
  }

  /** Options before a command would be options of the window, which does not open. */
  private static int execute(ParseResult parsed) {
    boolean helps = parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
    if (parsed.hasSubcommand() && !parsed.matchedOptions().isEmpty() && !helps) {
      String name = parsed.subcommand().commandSpec().name();
      throw new CommandLine.ParameterException(
          parsed.commandSpec().commandLine(), Strings.text("cli.options.before", name));
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  /** The plain start does without picocli: setting it up takes a tenth of a second. */
  private static int openFirstExample(Consumer<WindowRequest> window, PrintWriter err) {
    try {
      window.accept(WindowRequest.rolling(() -> Gallery.first().experiment()));
      return WINDOW_OPEN;
    } catch (RuntimeException noWindow) {
      return explain(noWindow, err);
    }
  }

  @Override
  public Integer call() {
    boolean firstExample = !options.hasFunction();
    Experiment experiment =
        firstExample
            ? options.applyTo(Gallery.first().experiment())
            : options.experiment(options.cost());
    window.accept(windowOptions.request(experiment, firstExample));
    return WINDOW_OPEN;
  }

  /** One sentence on the error stream, without a page of usage behind it. */
  private static int explain(CommandLine.ParameterException mistake, String[] arguments) {
    mistake.getCommandLine().getErr().print(UsageSentence.of(mistake) + "\n");
    return CommandLine.ExitCode.USAGE;
  }

  /** A failure of ours: one sentence too; the whole of it for whoever turns on the log. */
  private static int explain(Exception failure, CommandLine command, ParseResult result) {
    return explain(failure, command.getErr());
  }

  private static int explain(Exception failure, PrintWriter err) {
    LOG.log(Level.FINE, "command failed", failure);
    err.print(Optional.ofNullable(failure.getMessage()).orElse(failure.toString()) + "\n");
    err.flush();
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    OutputStream output = new PipedOutput(new FileOutputStream(descriptor));
    return new PrintWriter(output, false, StandardCharsets.UTF_8);
  }
}
