package downhill.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * {@code java -jar target/downhill.jar} as a process of its own, until it logs that the first
 * picture has been painted; and the most memory that it has held when the ball has rolled a while.
 */
final class Starting implements Measurement {
  private static final String WHAT = "java -jar target/downhill.jar to the first picture";
  private static final Path SETTINGS = Path.of("target", "settings").toAbsolutePath();
  private static final int STARTS = 7;
  private static final int ROLLING_SECONDS = 4;
  private static final double KIB = 1024;

  /** With the time of the record: to write it loads the classes of dates, which are not ours. */
  private static final String LOGGING =
      """
      handlers=java.util.logging.ConsoleHandler
      java.util.logging.ConsoleHandler.level=FINE
      downhill.level=FINE
      java.util.logging.SimpleFormatter.format=%1$tQ %5$s%n
      """;

  private final double[] seconds = new double[STARTS];
  private final double[] mebibytes = new double[STARTS];

  @Override
  public List<Row> rows() throws Exception {
    Optional<Display> found = Display.open();
    if (found.isEmpty()) {
      return List.of(new Row(WHAT, List.of(), "needs a display"));
    }
    try (Display display = found.get()) {
      Path logging = Files.createTempFile("logging", ".properties");
      Files.writeString(logging, LOGGING);
      for (int i = 0; i < STARTS; i++) {
        start(i, display, logging);
      }
      Files.delete(logging);
    }
    return List.of(
        new Row(
            WHAT,
            List.of(new Figure("", Times.quantile(seconds, 0.5), "s", true, 2)),
            STARTS + " starts, median"),
        new Row(
            "its peak memory",
            List.of(new Figure("", Times.quantile(mebibytes, 1), "MiB", true, 350)),
            "VmHWM, the largest, " + ROLLING_SECONDS + " s after the first picture"));
  }

  private void start(int i, Display display, Path logging) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.util.logging.config.file=" + logging,
            "-jar",
            Path.of("target", "downhill.jar").toString());
    display.lendTo(builder);
    // The person's own settings are neither read nor written.
    builder.environment().put("XDG_CONFIG_HOME", SETTINGS.toString());
    long from = System.currentTimeMillis();
    Process program = builder.start();
    try {
      seconds[i] = (timeOfPicture(program) - from) * 1e-3;
      program.waitFor(ROLLING_SECONDS, TimeUnit.SECONDS);
      mebibytes[i] = peakMebibytes(program);
    } finally {
      program.destroy();
      program.waitFor();
    }
  }

  /** In milliseconds since 1970. */
  private static long timeOfPicture(Process program) throws IOException {
    StringBuilder log = new StringBuilder();
    BufferedReader lines = program.errorReader();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.contains("first picture")) {
        return Long.parseLong(line.split(" ")[0]);
      }
      log.append(line).append('\n');
    }
    throw new IOException("the program ended without a picture:\n" + log);
  }

  /** The peak of the resident set, of Linux; unknown elsewhere. */
  private static double peakMebibytes(Process program) throws IOException {
    Path status = Path.of("/proc", String.valueOf(program.pid()), "status");
    if (!Files.exists(status)) {
      return Double.NaN;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIB)
        .findFirst()
        .orElse(Double.NaN);
  }
}
