package downhill.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Measures everything and prints the table, row by row. */
public final class Benchmarks {
  private static final String LAYOUT = "%-76s | %-44s | %-36s | %s%n";

  private Benchmarks() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(LAYOUT, "what", "measured", "to reach", "remark");
    for (Measurement measurement :
        List.of(new GridEvaluation(), new ThousandSteps(), new Parsing(), new SurfaceTurning())) {
      for (Row row : measurement.rows()) {
        out.printf(LAYOUT, row.what(), row.measured(), row.toReach(), row.remark());
      }
    }
    System.exit(0);
  }
}
