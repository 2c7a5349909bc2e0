package downhill.app.cli;

import downhill.core.descent.Trajectory;
import downhill.core.expression.CostFunction;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the iterates as CSV, one row a step, and the outcome on the error stream. */
@Command(
    name = "trace",
    versionProvider = Version.class,
    synopsisHeading = "${bundle:cli.usage} ",
    sortOptions = false,
    description = "${bundle:cli.trace}")
final class TraceCommand implements Callable<Integer> {
  @Spec private CommandSpec command;
  @Mixin private ExperimentOptions options;

  @Override
  public Integer call() {
    CostFunction cost = options.cost();
    Trajectory trajectory = Trajectory.of(options.experiment(cost).setup(cost));
    PrintWriter out = command.commandLine().getOut();
    out.print(header(cost.variables()) + "\n");
    for (int step = 0; step <= trajectory.last(); step++) {
      out.print(row(trajectory, step, cost.dimensions()) + "\n");
    }
    out.flush();
    command.commandLine().getErr().print(outcome(trajectory) + "\n");
    return 0;
  }

  private static String header(List<String> variables) {
    String names = String.join(",", variables);
    String gradients =
        variables.stream().map(name -> "gradient_" + name).collect(Collectors.joining(","));
    return "step," + names + ",cost," + gradients;
  }

  private static String row(Trajectory trajectory, int k, int dimensions) {
    DoubleStream numbers =
        dimensions == 1
            ? DoubleStream.of(trajectory.x(k), trajectory.cost(k), trajectory.gradientX(k))
            : DoubleStream.of(
                trajectory.x(k),
                trajectory.y(k),
                trajectory.cost(k),
                trajectory.gradientX(k),
                trajectory.gradientY(k));
    return k + "," + numbers.mapToObj(Double::toString).collect(Collectors.joining(","));
  }

  private static String outcome(Trajectory trajectory) {
    return "outcome: " + trajectory.outcome().id() + " after " + trajectory.steps() + " steps";
  }
}
