package downhill.app.cli;

import downhill.core.descent.GradientDescent;
import downhill.core.descent.Optimizer;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.session.Assignment;
import downhill.session.Defaults;
import downhill.session.Entry;
import downhill.session.Experiment;
import downhill.session.Parameter;
import downhill.session.Strings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options that every command has: together they make an experiment. */
final class ExperimentOptions extends TypedOptions {
  @Option(
      names = {"-f", "--function"},
      paramLabel = "TEXT",
      description = "${bundle:cli.function}")
  private Optional<String> function;

  @Option(
      names = {"-p", "--parameter"},
      paramLabel = "NAME=VALUE",
      description = "${bundle:cli.parameter}")
  private List<String> parameters = List.of();

  @Option(
      names = {"-s", "--start"},
      paramLabel = "X[,Y]",
      description = "${bundle:cli.start}")
  private Optional<String> start;

  @Option(
      names = {"-r", "--rate"},
      paramLabel = "R",
      description = "${bundle:cli.rate}")
  private Optional<String> rate;

  @Option(
      names = {"-o", "--optimizer"},
      paramLabel = "NAME",
      description = "${bundle:cli.optimizer}")
  private Optional<String> optimizer;

  @Option(
      names = {"-d", "--domain"},
      paramLabel = "X0:X1[,Y0:Y1]",
      description = "${bundle:cli.domain}")
  private Optional<String> domain;

  @Option(
      names = {"-n", "--steps"},
      paramLabel = "N",
      description = "${bundle:cli.steps}")
  private Optional<String> steps;

  @Option(names = "--help", usageHelp = true, description = "${bundle:cli.help}")
  private boolean help;

  @Option(names = "--version", versionHelp = true, description = "${bundle:cli.version}")
  private boolean version;

  boolean hasFunction() {
    return function.isPresent();
  }

  /** The cost function; a bad one ends the command with its text, a caret and the sentence. */
  CostFunction cost() {
    String text =
        function
            .map(ExperimentOptions::unquoted)
            .orElseThrow(() -> mistake(Strings.text("cli.function.missing")));
    return CostFunction.parse(text)
        .match(
            cost -> cost,
            problem -> {
              throw mistake(CaretMessage.of(text, problem));
            });
  }

  /** mvn javafx:run leaves the quotes on that hold an argument together; no formula has any. */
  private static String unquoted(String text) {
    return text.replaceFirst("^(['\"])(.*)\\1$", "$2");
  }

  /** The experiment with the given cost function. */
  Experiment experiment(CostFunction cost) {
    return applyTo(Defaults.experiment(cost), cost);
  }

  /** The experiment with whatever was given in place of its own. */
  Experiment applyTo(Experiment base) {
    return applyTo(base, CostFunction.of(base.cost()));
  }

  private Experiment applyTo(Experiment base, CostFunction cost) {
    int dimensions = cost.dimensions();
    Domain box = given(domain, text -> Entry.domain(text, dimensions)).orElse(base.domain());
    Vec2 origin =
        given(start, text -> Entry.start(text, dimensions))
            .orElse(domain.isPresent() ? Defaults.start(box) : base.start());
    Domain held = domain.isPresent() ? box : box.widenedToHold(origin);
    int number = given(steps, Entry::steps).orElse(base.steps());
    double eta = given(rate, Entry::rate).orElse(base.optimizer().rate());
    return new Experiment(
        base.cost(), held, namedOptimizer(eta), origin, number, assigned(base.parameters(), cost));
  }

  private List<Parameter> assigned(List<Parameter> usual, CostFunction cost) {
    List<Parameter> assigned = new ArrayList<>(usual);
    Set<Integer> given = new HashSet<>();
    for (String text : parameters) {
      Assignment assignment = Assignment.of(text).orElseThrow(this::mistake);
      int place = cost.indexOfParameter(assignment.name());
      if (place < 0) {
        throw mistake(unknown(assignment.name(), cost.parameters()));
      }
      if (!given.add(place)) {
        throw mistake(Strings.text("cli.parameter.twice", assignment.name()));
      }
      assigned.set(place, assignment.applyTo(usual.get(place)));
    }
    return assigned;
  }

  private static String unknown(String name, List<String> known) {
    return known.isEmpty()
        ? Strings.text("cli.parameter.none", name)
        : Strings.text("cli.parameter.unknown", name, String.join(", ", known));
  }

  private Optimizer namedOptimizer(double eta) {
    Optimizer known = new GradientDescent(eta);
    optimizer
        .filter(name -> !name.equals(known.id()))
        .ifPresent(
            name -> {
              throw mistake(Strings.text("cli.optimizer.unknown", name, known.id()));
            });
    return known;
  }
}
