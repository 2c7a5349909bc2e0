package downhill.app.cli;

import downhill.core.analysis.Rates;
import downhill.session.Entered;
import downhill.session.Entry;
import downhill.session.Strings;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say which learning rates. */
final class RateOptions extends TypedOptions {
  private static final int LEAST = 2;
  private static final int MOST = 10_000;

  @Option(names = "--from", paramLabel = "R", description = "${bundle:cli.from}")
  private Optional<String> from;

  @Option(names = "--to", paramLabel = "R", description = "${bundle:cli.to}")
  private Optional<String> to;

  @Option(names = "--count", paramLabel = "N", description = "${bundle:cli.count}")
  private Optional<String> count;

  Rates rates() {
    double lowest = given(from, Entry::rate).orElse(Rates.OF_SLIDER.from());
    double highest = given(to, Entry::rate).orElse(Rates.OF_SLIDER.to());
    if (lowest >= highest) {
      String[] range = {Double.toString(lowest), Double.toString(highest)};
      throw mistake(Strings.text("cli.from.mistake", range));
    }
    return new Rates(
        lowest, highest, given(count, RateOptions::number).orElse(Rates.OF_SLIDER.count()));
  }

  private static Entered<Integer> number(String text) {
    return Entry.whole(text, LEAST, MOST, "cli.count.mistake");
  }
}
