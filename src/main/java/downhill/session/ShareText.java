package downhill.session;

import downhill.core.geometry.Domain;
import java.util.stream.Collectors;

/** An experiment as the command line that reproduces it. */
public final class ShareText {
  private ShareText() {}

  /** Options with double quotes: no formula holds a character that a shell expands in them. */
  public static String commandLine(Experiment experiment) {
    Domain domain = experiment.domain();
    String parameters =
        experiment.parameters().stream()
            .map(parameter -> " -p " + compact(Assignment.text(parameter)))
            .collect(Collectors.joining());
    return String.join(
        " ",
        "java -jar target/downhill.jar",
        "-f \"" + experiment.cost() + "\"" + parameters,
        "-s " + compact(Entry.text(experiment.start(), domain.dimensions())),
        "-r " + Numbers.exact(experiment.optimizer().rate()),
        "-d " + compact(Entry.text(domain)),
        "-n " + experiment.steps());
  }

  private static String compact(String text) {
    return text.replace(" ", "");
  }
}
