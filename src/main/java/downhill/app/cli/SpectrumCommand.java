package downhill.app.cli;

import downhill.core.analysis.RateSample;
import downhill.core.analysis.RateSpectrum;
import downhill.core.analysis.Rates;
import downhill.core.analysis.Threshold;
import downhill.core.descent.Setup;
import downhill.core.expression.CostFunction;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Prints what becomes of each learning rate as CSV, and on the error stream the largest rate that
 * is stable at the minimizer of a run at a small one.
 */
@Command(
    name = "spectrum",
    versionProvider = Version.class,
    synopsisHeading = "${bundle:cli.usage} ",
    sortOptions = false,
    description = "${bundle:cli.spectrum}")
final class SpectrumCommand implements Callable<Integer> {
  @Spec private CommandSpec command;
  @Mixin private ExperimentOptions options;
  @Mixin private RateOptions rateOptions;

  @Override
  public Integer call() {
    CostFunction cost = options.cost();
    Setup setup = options.experiment(cost).setup(cost);
    Rates rates = rateOptions.rates();
    RateSpectrum spectrum = RateSpectrum.of(setup, rates, () -> false).orElseThrow();
    PrintWriter out = command.commandLine().getOut();
    out.print("rate,outcome,steps,final_cost\n");
    spectrum.samples().forEach(sample -> out.print(row(sample) + "\n"));
    out.flush();
    setup.limitOfFlow().flatMap(Threshold::of).ifPresent(this::print);
    return 0;
  }

  private static String row(RateSample sample) {
    return sample.rate()
        + ","
        + sample.outcome().id()
        + ","
        + sample.steps()
        + ","
        + sample.finalCost();
  }

  private void print(Threshold threshold) {
    command.commandLine().getErr().print("threshold: 2/λmax = " + threshold.rate() + "\n");
  }
}
