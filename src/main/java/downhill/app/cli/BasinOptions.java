package downhill.app.cli;

import downhill.session.Strings;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how fine a basin map is, and where it goes. */
final class BasinOptions {
  private static final int USUAL = 400;
  private static final int MOST = 4_000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.out}")
  private Optional<String> out;

  @Option(names = "--size", paramLabel = "N", description = "${bundle:cli.size}")
  private Optional<String> size;

  /** Cells along each variable. */
  int size() {
    return size.map(this::number).orElse(USUAL);
  }

  private int number(String text) {
    int number = text.strip().matches("\\d{1,5}") ? Integer.parseInt(text.strip()) : 0;
    if (number < 1 || number > MOST) {
      throw mistake("cli.size.mistake", text, Integer.toString(MOST));
    }
    return number;
  }

  /** The name of the file, which ends in .png or .csv; none for the standard output. */
  Optional<String> file() {
    return out.map(this::known);
  }

  private String known(String name) {
    if (!isPicture(name) && !endsIn(".csv", name)) {
      throw mistake("cli.out.kind", name);
    }
    return name;
  }

  static boolean isPicture(String name) {
    return endsIn(".png", name);
  }

  private static boolean endsIn(String ending, String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  ParameterException unwritable(String name) {
    return mistake("cli.out.unwritable", name);
  }

  private ParameterException mistake(String key, String... arguments) {
    return new ParameterException(command.commandLine(), Strings.text(key, arguments));
  }
}
