package downhill.app.cli;

import downhill.core.analysis.Rates;
import downhill.session.Entry;
import downhill.session.Strings;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which learning rates. */
final class RateOptions {
  private static final int MOST = 10_000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--from", paramLabel = "R", description = "${bundle:cli.from}")
  private Optional<String> from;

  @Option(names = "--to", paramLabel = "R", description = "${bundle:cli.to}")
  private Optional<String> to;

  @Option(names = "--count", paramLabel = "N", description = "${bundle:cli.count}")
  private Optional<String> count;

  Rates rates() {
    double lowest = rate(from).orElse(Rates.USUAL.from());
    double highest = rate(to).orElse(Rates.USUAL.to());
    if (lowest >= highest) {
      String[] range = {Double.toString(lowest), Double.toString(highest)};
      throw mistake(Strings.text("cli.from.mistake", range));
    }
    return new Rates(lowest, highest, count.map(this::number).orElse(Rates.USUAL.count()));
  }

  private Optional<Double> rate(Optional<String> text) {
    return text.map(typed -> Entry.rate(typed).orElseThrow(this::mistake));
  }

  private int number(String text) {
    int number = text.strip().matches("\\d{1,5}") ? Integer.parseInt(text.strip()) : 0;
    if (number < 2 || number > MOST) {
      throw mistake(Strings.text("cli.count.mistake", text, Integer.toString(MOST)));
    }
    return number;
  }

  private ParameterException mistake(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
