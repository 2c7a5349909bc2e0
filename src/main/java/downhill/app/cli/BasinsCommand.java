package downhill.app.cli;

import downhill.core.analysis.BasinMap;
import downhill.core.analysis.Minimizers;
import downhill.core.descent.Setup;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Cells;
import downhill.core.geometry.Domain;
import downhill.core.raster.Raster;
import downhill.core.raster.colour.Palette;
import downhill.core.raster.outcome.BasinPainter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says of each start of the domain where its descent ends, as CSV or as a picture. */
@Command(
    name = "basins",
    versionProvider = Version.class,
    synopsisHeading = "${bundle:cli.usage} ",
    sortOptions = false,
    description = "${bundle:cli.basins}")
final class BasinsCommand implements Callable<Integer> {
  @Spec private CommandSpec command;
  @Mixin private ExperimentOptions options;
  @Mixin private BasinOptions basinOptions;

  @Override
  public Integer call() {
    CostFunction cost = options.cost();
    Setup setup = options.experiment(cost).setup(cost);
    int size = basinOptions.size();
    Optional<String> file = basinOptions.file();
    Domain domain = setup.domain();
    BasinMap map = BasinMap.of(setup, Minimizers.of(setup.f(), domain), Cells.square(domain, size));
    BasinTable table = new BasinTable(cost.variables(), map);
    if (file.isPresent()) {
      write(file.get(), table, map, size);
    } else {
      table.print(command.commandLine().getOut());
    }
    return 0;
  }

  private void write(String name, BasinTable table, BasinMap map, int size) {
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(Path.of(name)))) {
      if (BasinOptions.isPicture(name)) {
        Raster picture = new Raster(size, size);
        new BasinPainter(Palette.LIGHT, 1).paint(map, picture);
        Png.write(picture, file);
      } else {
        PrintWriter writer = new PrintWriter(file, false, StandardCharsets.UTF_8);
        table.print(writer);
        if (writer.checkError()) {
          throw new IOException(name);
        }
      }
    } catch (IOException unwritable) {
      throw basinOptions.unwritable(name);
    }
  }
}
