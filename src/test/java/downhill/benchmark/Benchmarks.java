package downhill.benchmark;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;

/** Measures everything and prints the table, row by row. */
public final class Benchmarks {
  private static final String LAYOUT = "%-73s | %-50s | %-30s | %s%n";

  /** Held here because the log manager keeps loggers weakly. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private static final List<Measurement> MEASUREMENTS =
      List.of(
          new GridEvaluation(),
          new ThousandSteps(),
          new Spectra(),
          new BasinMaps(),
          new OutcomeRule(),
          new Parsing(),
          new SurfaceTurning(),
          new ChangedRate(),
          new DraggedBasins(),
          new ChangedLandscape(),
          new DraggedParameter(),
          new Starting());

  private Benchmarks() {}

  public static void main(String[] arguments) throws Exception {
    // The window under test starts from the class path, of which JavaFX warns.
    JAVAFX.setFilter(record -> !record.getMessage().contains("Unsupported JavaFX configuration"));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(LAYOUT, "what", "measured", "to reach", "remark");
    for (Measurement measurement : MEASUREMENTS) {
      for (Row row : measurement.rows()) {
        out.printf(LAYOUT, row.what(), row.measured(), row.toReach(), row.remark());
      }
    }
    out.println(machine());
    System.exit(0);
  }

  /** What else was going on: the load is that of the last minute. */
  private static String machine() {
    return String.format(
        Locale.ROOT,
        "%d processors, load %.1f, Java %s",
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.version());
  }
}
